namespace UapiGen.Abi;

/// <summary>One piece of advice on a declaration that is sound.</summary>
/// <param name="Rule">What.</param>
/// <param name="Field">The field that it is about; null where it is the struct as a whole.</param>
/// <param name="Arguments">
/// What the message says besides the names, as the rule's member lists it. Where the first argument is the name of an attribute or of
/// a property of <c>UapiStruct</c>, that is where to mend it.
/// </param>
public sealed record DesignFault(DesignRule Rule, string? Field, EquatableArray<string> Arguments)
{
    /// <summary>The fields that would fill a hole; none where it is no hole that was found.</summary>
    public EquatableArray<PaddingField> Padding { get; init; }
}
