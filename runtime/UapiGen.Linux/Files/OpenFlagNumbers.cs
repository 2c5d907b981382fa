using System.Runtime.InteropServices;

namespace UapiGen.Linux.Files;

/// <summary>
/// The numbers of <see cref="OpenHowFlags"/> on the architecture that runs: arm and powerpc have bits 14 to 17 in another order than the rest
/// (arch/arm64/include/uapi/asm/fcntl.h, arch/powerpc/include/uapi/asm/fcntl.h).
/// </summary>
public static class OpenFlagNumbers
{
    private const int FirstMoved = 14;
    private const ulong Moved = 0xFUL << FirstMoved;

    /// <summary>The kernel's number for flags, on the architecture that runs.</summary>
    /// <param name="flags">The flags.</param>
    public static ulong Of(OpenHowFlags flags) => Of(flags, RuntimeInformation.ProcessArchitecture);

    /// <summary>The kernel's number for flags.</summary>
    /// <param name="flags">The flags.</param>
    /// <param name="architecture">Whose number.</param>
    public static ulong Of(OpenHowFlags flags, Architecture architecture)
    {
        ReadOnlySpan<byte> order = OrderOn(architecture);
        if (order.IsEmpty) return (ulong)flags;

        ulong number = (ulong)flags & ~Moved;
        for (int i = 0; i < order.Length; i++)
            number |= (((ulong)flags >> (FirstMoved + i)) & 1) << order[i];
        return number;
    }

    /// <summary>The flags that a number of the kernel's stands for, on the architecture that runs.</summary>
    /// <param name="number">The number.</param>
    public static OpenHowFlags ToFlags(ulong number) => ToFlags(number, RuntimeInformation.ProcessArchitecture);

    /// <summary>The flags that a number of the kernel's stands for.</summary>
    /// <param name="number">The number.</param>
    /// <param name="architecture">Whose number.</param>
    public static OpenHowFlags ToFlags(ulong number, Architecture architecture)
    {
        ReadOnlySpan<byte> order = OrderOn(architecture);
        if (order.IsEmpty) return (OpenHowFlags)number;

        ulong flags = number & ~Moved;
        for (int i = 0; i < order.Length; i++)
            flags |= ((number >> order[i]) & 1) << (FirstMoved + i);
        return (OpenHowFlags)flags;
    }

    /// <summary>The bits of O_DIRECT, O_LARGEFILE, O_DIRECTORY and O_NOFOLLOW, which are 14 to 17 elsewhere; nothing where they are so here too.</summary>
    private static ReadOnlySpan<byte> OrderOn(Architecture architecture) => architecture switch
    {
        Architecture.Arm64 or Architecture.Arm or Architecture.Armv6 => [16, 17, 14, 15],
        Architecture.Ppc64le => [17, 16, 14, 15],
        _ => [],
    };
}
