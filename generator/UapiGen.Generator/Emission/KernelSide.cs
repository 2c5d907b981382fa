using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>Which kernel the emitted copies play: the newest, whose sizes are constants, or an older one, whose version is an argument.</summary>
/// <param name="Suffix">What the names of its methods end with.</param>
/// <param name="Parameter">The parameter that says the version, with a comma and a space behind it; empty for the newest.</param>
/// <param name="Ksize">Its ksize, in C#.</param>
/// <param name="KnownEnd">Where its tail begins, where that is not at ksize.</param>
internal sealed record KernelSide(string Suffix, string Parameter, string Ksize, string KnownEnd)
{
    public static readonly KernelSide Newest = new("", "", "Ksize", "KnownEnd");

    public static readonly KernelSide Older = new("As", "int version, ", "ksize", "knownEnd");

    public bool IsNewest => ReferenceEquals(this, Newest);

    /// <summary>ksize as the last but one argument of a runtime copy, whose own is sizeof of the struct.</summary>
    public string CopyKsize => IsNewest ? "" : "ksize, ";

    /// <summary>ksize as an integer of the size field's type. A constant needs no cast, unless overloads are chosen by it.</summary>
    public string KsizeAs(StructFacts facts) => IsNewest || facts.SizeFieldType != "ulong" ? $"({facts.SizeFieldType}){Ksize}" : Ksize;
}
