namespace UapiGen.Abi;

/// <summary>One thing that is wrong with a declaration.</summary>
/// <param name="Rule">What.</param>
/// <param name="Field">The field, property or event at fault; null where it is the struct as a whole.</param>
/// <param name="Arguments">
/// What the message says besides the names, as the rule's member lists it. Where the first argument is the name of an attribute or of
/// a property of <c>UapiStruct</c>, that is where the fault was written.
/// </param>
public sealed record DeclarationFault(DeclarationRule Rule, string? Field, EquatableArray<string> Arguments)
{
    /// <summary>The fields whose insertion would mend it; none where that is not the remedy.</summary>
    public EquatableArray<PaddingField> Padding { get; init; }
}
