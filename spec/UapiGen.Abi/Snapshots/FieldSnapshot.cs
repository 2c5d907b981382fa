namespace UapiGen.Abi;

/// <summary>A field with its place and what is promised of it.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its type.</param>
/// <param name="Since">The version that brought it.</param>
/// <param name="Offset">Where it lies, in bytes.</param>
/// <param name="Size">The bytes it takes.</param>
public sealed record FieldSnapshot(string Name, TypeReference Type, int Since, PerLayout Offset, PerLayout Size)
{
    /// <summary>Whether the field tells the struct's size.</summary>
    public bool IsStructSize { get; init; }

    /// <summary>The alignment that it has at least; 0 for none said.</summary>
    public int Align { get; init; }

    /// <summary>Whether C gives it no name: its members are members of the struct.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The bit-fields that it stores, by place.</summary>
    public EquatableArray<BitFieldLayout> BitFields { get; init; }

    /// <summary>The check that a caller's value must pass, or null when every value is let in.</summary>
    public InputCheck? Check { get; init; }

    /// <summary>Which of the known bits came with a later version, by version.</summary>
    public EquatableArray<KnownBitsSince> KnownSince { get; init; }

    /// <summary>Whether the kernel reads the field where it reads no others.</summary>
    public bool IsInput { get; init; }

    /// <summary>Whether the kernel fills the field.</summary>
    public bool IsOutput { get; init; }

    /// <summary>The bits that may leave the kernel, or null when the field is no masked output.</summary>
    public ulong? OutputMask { get; init; }

    /// <summary>Whether a caller must leave the field zero: what may be given a meaning later.</summary>
    public bool MustBeZero => Check is { Known: 0 };

    /// <summary>Whether bits of it are known one by one, to the kernel that checks them or fills them.</summary>
    public bool IsMask => Check is { Known: not 0 } || OutputMask is not null;
}

/// <summary>Known bits that a version brought.</summary>
/// <param name="Version">The version.</param>
/// <param name="Bits">The bits.</param>
public sealed record KnownBitsSince(int Version, ulong Bits);

/// <summary>The rule for a caller's bits, resolved.</summary>
/// <param name="Known">The bits that are known.</param>
/// <param name="Error">What any other bit fails with.</param>
public sealed record InputCheck(ulong Known, Errno Error);
