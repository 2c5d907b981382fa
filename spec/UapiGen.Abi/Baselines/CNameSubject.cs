namespace UapiGen.Abi;

/// <summary>Something that a declaration can say a name in C of, as a <c>cname</c> fact names it.</summary>
/// <param name="Text">The fact's words for it, such as <c>member Ns.Modes.Fast</c>.</param>
/// <param name="Said">What is said; empty for no name in C, null for nothing.</param>
/// <param name="Enum">The enumeration that it is, or is a member of; null for what is of the struct.</param>
internal readonly record struct CNameSubject(string Text, string? Said, string? Enum = null)
{
    /// <summary>The sizes of all versions, without their numbers.</summary>
    public const string Sizes = "sizes";

    /// <summary>C has no name for it. With a hyphen, which no name in C has.</summary>
    private const string NotInC = "not-in-c";

    /// <summary>Nothing is said any more.</summary>
    private const string NotSaid = "not-said";

    /// <summary>All of a snapshot.</summary>
    public static IEnumerable<CNameSubject> Of(AbiSnapshot snapshot)
    {
        if (snapshot.Capability is not null) yield return new CNameSubject(FactWords.Capability, snapshot.Names.Capability);
        if (snapshot.Command is not null) yield return new CNameSubject(FactWords.Command, snapshot.Names.Command);
        yield return new CNameSubject(Sizes, snapshot.Names.Sizes);
        foreach (ConstantDeclaration one in snapshot.Constants) yield return new CNameSubject(FactWords.Const + " " + one.Name, one.CName);
        foreach (EnumDeclaration one in snapshot.Enums)
        {
            yield return new CNameSubject(FactWords.Enum + " " + one.Name, one.CName, one.Name);
            foreach (EnumMember member in one.Members) yield return new CNameSubject(FactWords.Member + " " + one.Name + "." + member.Name, member.CName, one.Name);
        }
    }

    /// <summary>What is said, as a fact has it.</summary>
    public static string Write(string? said) => said is null ? NotSaid : said.Length == 0 ? NotInC : said;

    /// <summary>Reads what is said; false for what no fact could say.</summary>
    public static bool TryRead(string text, bool mayBeNone, out string? said)
    {
        said = text switch { NotSaid => null, NotInC => "", _ => text };
        return said is null || (said.Length == 0 ? mayBeNone : CIdentifier.IsValid(said));
    }
}
