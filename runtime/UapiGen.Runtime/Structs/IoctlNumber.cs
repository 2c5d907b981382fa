using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>Chooses between an ioctl's numbers: architectures pack direction and size differently (include/uapi/asm-generic/ioctl.h and arch/powerpc's own).</summary>
public static class IoctlNumber
{
    // A static readonly field, so that the JIT knows it as a constant.
    private static readonly bool s_powerPc = RuntimeInformation.ProcessArchitecture == Architecture.Ppc64le;

    /// <summary>The number on the architecture that runs.</summary>
    /// <param name="generic">On x86, arm, arm64, riscv, s390 and loongarch.</param>
    /// <param name="powerPc">On powerpc, which shares its numbers with mips, sparc and alpha.</param>
    public static uint Here(uint generic, uint powerPc) => s_powerPc ? powerPc : generic;

    /// <summary>The bits of a number that carry the argument's size, on the architecture that runs: 14, or 13 on powerpc.</summary>
    public static uint SizeMask => s_powerPc ? 0x1FFF_0000u : 0x3FFF_0000u;

    /// <summary>The argument's size that a number carries, in bytes.</summary>
    /// <param name="command">The number.</param>
    public static uint SizeOf(uint command) => (command & SizeMask) >> 16;
}
