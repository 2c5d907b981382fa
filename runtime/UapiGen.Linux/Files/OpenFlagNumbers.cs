using System.Runtime.InteropServices;

namespace UapiGen.Linux.Files;

/// <summary>
/// The numbers of <see cref="OpenHowFlags"/> on the architecture that runs: arm and powerpc have bits 14 to 17 in another order than the rest
/// (arch/arm64/include/uapi/asm/fcntl.h, arch/powerpc/include/uapi/asm/fcntl.h).
/// </summary>
public static class OpenFlagNumbers
{
    private const OpenHowFlags Moved = OpenHowFlags.Direct | OpenHowFlags.LargeFile | OpenHowFlags.NoFollow | OpenHowFlags.Directory;

    /// <summary>The kernel's number for flags, on the architecture that runs.</summary>
    /// <param name="flags">The flags.</param>
    public static ulong Of(OpenHowFlags flags) => Of(flags, RuntimeInformation.ProcessArchitecture);

    /// <summary>The kernel's number for flags.</summary>
    /// <param name="flags">The flags.</param>
    /// <param name="architecture">Whose numbers.</param>
    public static ulong Of(OpenHowFlags flags, Architecture architecture) => architecture switch
    {
        Architecture.Arm64 or Architecture.Arm or Architecture.Armv6 => Move(flags, direct: 0x10000, largeFile: 0x20000),
        Architecture.Ppc64le => Move(flags, direct: 0x20000, largeFile: 0x10000),
        _ => (ulong)flags,
    };

    /// <summary>The flags that a number of the kernel stands for, on the architecture that runs.</summary>
    /// <param name="number">The number.</param>
    public static OpenHowFlags ToFlags(ulong number) => ToFlags(number, RuntimeInformation.ProcessArchitecture);

    /// <summary>The flags that a number of the kernel stands for.</summary>
    /// <param name="number">The number.</param>
    /// <param name="architecture">Whose number.</param>
    public static OpenHowFlags ToFlags(ulong number, Architecture architecture)
    {
        OpenHowFlags flags = (OpenHowFlags)number & ~Moved;
        if ((number & Of(OpenHowFlags.Direct, architecture)) != 0) flags |= OpenHowFlags.Direct;
        if ((number & Of(OpenHowFlags.LargeFile, architecture)) != 0) flags |= OpenHowFlags.LargeFile;
        if ((number & Of(OpenHowFlags.NoFollow, architecture)) != 0) flags |= OpenHowFlags.NoFollow;
        if ((number & Of(OpenHowFlags.Directory, architecture)) != 0) flags |= OpenHowFlags.Directory;
        return flags;
    }

    private static ulong Move(OpenHowFlags flags, ulong direct, ulong largeFile)
    {
        ulong number = (ulong)(flags & ~Moved);
        if ((flags & OpenHowFlags.Directory) != 0) number |= 0x4000;
        if ((flags & OpenHowFlags.NoFollow) != 0) number |= 0x8000;
        if ((flags & OpenHowFlags.Direct) != 0) number |= direct;
        if ((flags & OpenHowFlags.LargeFile) != 0) number |= largeFile;
        return number;
    }
}
