namespace UapiGen.History.Tests.Corpus;

/// <summary>A struct with all that is published along with it.</summary>
/// <param name="Declaration">The struct.</param>
internal sealed record PublishedStruct(StructDeclaration Declaration)
{
    /// <summary>The enumerations that its fields have.</summary>
    public EquatableArray<EnumDeclaration> Enums { get; init; }

    /// <summary>The constants that stand in it.</summary>
    public EquatableArray<ConstantDeclaration> Constants { get; init; }

    /// <summary>The number that KVM_CHECK_EXTENSION answers for its command.</summary>
    public int? Capability { get; init; }

    /// <summary>The enumeration of a name, put in the place of the one that it had.</summary>
    public PublishedStruct With(EnumDeclaration one) => this with { Enums = new([.. Enums.Where(other => other.Name != one.Name), one]) };

    /// <summary>The constants, with more of them.</summary>
    public PublishedStruct With(params ConstantDeclaration[] constants) => this with { Constants = new([.. Constants, .. constants]) };
}
