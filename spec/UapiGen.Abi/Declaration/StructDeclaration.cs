namespace UapiGen.Abi;

/// <summary>A versioned UAPI struct, or union, as declared: its fields in order, its contract, its commands. What is not here can be computed from what is.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="CName">The struct tag in C, such as <c>kvm_ppc_compat_caps</c>.</param>
/// <param name="Fields">All fields of all versions, in memory order.</param>
/// <param name="Contract">What is promised besides the layout.</param>
/// <param name="Command">The ioctl that carries the struct, or null where a system call does.</param>
/// <param name="Pack">The largest alignment that a field gets, or 0 for each its own.</param>
public sealed record StructDeclaration(
    string Name,
    string CName,
    EquatableArray<FieldDeclaration> Fields,
    Contract Contract,
    CommandDeclaration? Command = null,
    int Pack = 0)
{
    /// <summary>Whether it is a union: every field begins at its first byte, as in bpf's <c>union bpf_attr</c>.</summary>
    public bool IsUnion { get; init; }

    /// <summary>The alignment that the whole has at least, C's <c>aligned(n)</c>; 0 for none said.</summary>
    public int Align { get; init; }

    /// <summary>Versions that the kernel withdrew after they were published: their numbers are not used again.</summary>
    public EquatableArray<SkippedVersion> SkippedVersions { get; init; }

    /// <summary>What follows the struct without a size of its own, C's <c>char str[]</c>; null for nothing.</summary>
    public FlexibleTail? Tail { get; init; }

    /// <summary>The type as C names it, such as <c>struct open_how</c> or <c>union bpf_attr</c>.</summary>
    public string CTypeName => (IsUnion ? "union " : "struct ") + CName;
}

/// <summary>A version that was published and withdrawn: programs may pass its size, but no field is of it.</summary>
/// <param name="Number">The n in <c>SIZE_VERn</c>.</param>
/// <param name="Size">Its sizeof, in bytes.</param>
public sealed record SkippedVersion(int Number, int Size);

/// <summary>An array at the end of a struct whose length the struct's size does not tell.</summary>
/// <param name="Name">Its name in C.</param>
/// <param name="Element">The element's type.</param>
public sealed record FlexibleTail(string Name, AbiType Element);

/// <summary>An ioctl command, before an architecture makes a number of it.</summary>
/// <param name="Type">The type letter, such as 0xAE for KVM.</param>
/// <param name="Number">The sequence number.</param>
/// <param name="Direction">What the number says of its argument; only with a direction does it carry the struct's size.</param>
public sealed record CommandDeclaration(byte Type, byte Number, IoctlDirection Direction = IoctlDirection.None);
