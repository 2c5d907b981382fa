using UapiGen.Abi;

namespace UapiGen.Cli.Import.Model;

/// <summary>A type that is declared in C#.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="CName">What C calls it, for people.</param>
internal abstract record ImportedType(string Name, string CName);

/// <summary>A struct or union.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="CName">What C calls it.</param>
/// <param name="IsUnion">Whether it is a union.</param>
/// <param name="Fields">Its fields, in the order of C.</param>
/// <param name="Layout">The same for the layout engine, packed and aligned.</param>
internal sealed record ImportedStruct(string Name, string CName, bool IsUnion, IReadOnlyList<ImportedField> Fields, CompositeType Layout) : ImportedType(Name, CName)
{
    /// <summary>The tag, where the struct is one of those that were asked for.</summary>
    public string? Tag { get; init; }

    /// <summary>What follows it without a size of its own.</summary>
    public (string Name, string Type)? Tail { get; init; }

    /// <summary>Its sizeof, in bytes.</summary>
    public required long Size { get; init; }
}

/// <summary>An array with a length: C# has a struct for it.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="CName">What C calls it.</param>
/// <param name="Element">The element's type in C#.</param>
/// <param name="Length">How many elements.</param>
internal sealed record ImportedArray(string Name, string CName, string Element, int Length) : ImportedType(Name, CName);

/// <summary>An enumeration.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="CName">What C calls it.</param>
/// <param name="Underlying">The integer that it is stored as, in C#.</param>
/// <param name="Members">Its members.</param>
internal sealed record ImportedEnum(string Name, string CName, string Underlying, IReadOnlyList<ImportedEnumMember> Members) : ImportedType(Name, CName)
{
    /// <summary>What stands behind <c>enum</c> in C.</summary>
    public required string Tag { get; init; }

    /// <summary>The beginning that the names of all members share in C, with its underscore; empty where they share none.</summary>
    public required string Prefix { get; init; }
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="CName">What C calls it.</param>
/// <param name="Value">Its value, as C# writes it.</param>
internal sealed record ImportedEnumMember(string Name, string CName, string Value);

/// <summary>A field.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="CName">What C calls it; empty where it has no name.</param>
/// <param name="Type">Its type in C#.</param>
/// <param name="Layout">The same for the layout engine.</param>
/// <param name="Offset">Where it lies, in bytes.</param>
/// <param name="Size">The bytes it takes.</param>
internal sealed record ImportedField(string Name, string CName, string Type, AbiType Layout, int Offset, int Size)
{
    /// <summary>Whether C gives it no name.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The alignment that C said.</summary>
    public int Align { get; init; }

    /// <summary>The bit-fields that it stores.</summary>
    public IReadOnlyList<BitFieldDeclaration> Bits { get; init; } = [];

    /// <summary>The version that brought it.</summary>
    public int Since { get; init; }

    /// <summary>Whether it is taken for the field that tells the size.</summary>
    public bool IsStructSize { get; init; }
}
