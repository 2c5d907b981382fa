namespace UapiGen.Abi;

/// <summary>What of an architecture's C ABI decides the layout of a struct and the number of an ioctl.</summary>
/// <param name="Name">The name that this project uses, such as <c>x86-64</c>.</param>
/// <param name="WordSize">Bytes in <c>long</c> and in a pointer.</param>
/// <param name="U64Alignment">Alignment of a 64-bit integer within a struct: 8, but 4 on i386.</param>
/// <param name="BigEndian">Whether the first byte of an integer is its highest.</param>
/// <param name="Ioctl">How ioctl commands are numbered.</param>
public sealed record TargetAbi(string Name, int WordSize, int U64Alignment, bool BigEndian, IoctlEncoding Ioctl)
{
    /// <summary>x86-64, System V.</summary>
    public static TargetAbi X86_64 { get; } = new("x86-64", 8, 8, false, IoctlEncoding.Generic);

    /// <summary>i386, System V: a 64-bit integer in a struct is aligned to 4 only.</summary>
    public static TargetAbi I386 { get; } = new("i386", 4, 4, false, IoctlEncoding.Generic);

    /// <summary>arm64, AAPCS64, little endian.</summary>
    public static TargetAbi Arm64 { get; } = new("arm64", 8, 8, false, IoctlEncoding.Generic);

    /// <summary>ppc64le, ELFv2.</summary>
    public static TargetAbi Ppc64Le { get; } = new("ppc64le", 8, 8, false, IoctlEncoding.PowerPc);

    /// <summary>ppc64, ELFv1, big endian.</summary>
    public static TargetAbi Ppc64 { get; } = new("ppc64", 8, 8, true, IoctlEncoding.PowerPc);

    /// <summary>riscv64, LP64D.</summary>
    public static TargetAbi RiscV64 { get; } = new("riscv64", 8, 8, false, IoctlEncoding.Generic);

    /// <summary>All of them, in the order in which this project's tables show them.</summary>
    public static EquatableArray<TargetAbi> All { get; } = new([X86_64, I386, Arm64, Ppc64Le, Ppc64, RiscV64]);
}
