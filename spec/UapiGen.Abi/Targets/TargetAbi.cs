namespace UapiGen.Abi;

/// <summary>What of an architecture's C ABI decides the layout of a struct, what its bytes mean, and the number of an ioctl.</summary>
/// <param name="Name">The name that this project uses, such as <c>x86-64</c>; <see cref="TargetNames"/> knows the others that it has.</param>
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

    /// <summary>arm, EABI, little endian: 32 bits, yet a 64-bit integer is aligned to 8.</summary>
    public static TargetAbi Arm { get; } = new("arm", 4, 8, false, IoctlEncoding.Generic);

    /// <summary>ppc64le, ELFv2.</summary>
    public static TargetAbi Ppc64Le { get; } = new("ppc64le", 8, 8, false, IoctlEncoding.PowerPc) { PageSize = 65536 };

    /// <summary>ppc64, ELFv1, big endian.</summary>
    public static TargetAbi Ppc64 { get; } = new("ppc64", 8, 8, true, IoctlEncoding.PowerPc) { PageSize = 65536 };

    /// <summary>powerpc with 32 bits, System V, big endian.</summary>
    public static TargetAbi PowerPc { get; } = new("powerpc", 4, 8, true, IoctlEncoding.PowerPc);

    /// <summary>riscv64, LP64D.</summary>
    public static TargetAbi RiscV64 { get; } = new("riscv64", 8, 8, false, IoctlEncoding.Generic);

    /// <summary>s390x, the z/Architecture ELF ABI, big endian.</summary>
    public static TargetAbi S390X { get; } = new("s390x", 8, 8, true, IoctlEncoding.Generic);

    /// <summary>loongarch64, LP64D.</summary>
    public static TargetAbi LoongArch64 { get; } = new("loongarch64", 8, 8, false, IoctlEncoding.Generic) { PageSize = 16384 };

    /// <summary>mips, o32, big endian.</summary>
    public static TargetAbi Mips { get; } = new("mips", 4, 8, true, IoctlEncoding.PowerPc);

    /// <summary>mipsel, o32, little endian.</summary>
    public static TargetAbi MipsEl { get; } = new("mipsel", 4, 8, false, IoctlEncoding.PowerPc);

    /// <summary>mips64, n64, big endian.</summary>
    public static TargetAbi Mips64 { get; } = new("mips64", 8, 8, true, IoctlEncoding.PowerPc);

    /// <summary>mips64el, n64, little endian.</summary>
    public static TargetAbi Mips64El { get; } = new("mips64el", 8, 8, false, IoctlEncoding.PowerPc);

    /// <summary>sparc64, SPARC V9, big endian.</summary>
    public static TargetAbi Sparc64 { get; } = new("sparc64", 8, 8, true, IoctlEncoding.PowerPc) { PageSize = 8192 };

    /// <summary>alpha, little endian.</summary>
    public static TargetAbi Alpha { get; } = new("alpha", 8, 8, false, IoctlEncoding.PowerPc) { PageSize = 8192 };

    /// <summary>All of them, in the order in which this project's tables show them.</summary>
    public static EquatableArray<TargetAbi> All { get; } =
        new([X86_64, I386, Arm64, Arm, Ppc64Le, Ppc64, PowerPc, RiscV64, S390X, LoongArch64, Mips, MipsEl, Mips64, Mips64El, Sparc64, Alpha]);

    /// <summary>
    /// The page size that its kernels have, in bytes; where a kernel can be built with several, that of the kernel's own default configuration (arch/*/configs
    /// and Kconfig, Linux 6.18): 4096 unless said.
    /// </summary>
    public int PageSize { get; init; } = 4096;
}
