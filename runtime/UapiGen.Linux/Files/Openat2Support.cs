using System.Numerics;

namespace UapiGen.Linux.Files;

/// <summary>What openat2(2) can do on the running kernel, asked of it once: the flags are checked before the path is looked at, so that nothing is opened.</summary>
public sealed class Openat2Support
{
    private Openat2Support(Errno unavailable, OpenHowFlags flags, ResolveFlags resolve)
    {
        Unavailable = unavailable;
        Flags = flags;
        Resolve = resolve;
        Kernel = unavailable != Errno.Success ? null : new KernelStruct<OpenHow>(
            OpenHow.Ksize,
            new KernelField(nameof(OpenHow.Flags), OpenFlagNumbers.Of(flags)) { Describe = number => OpenFlagNumbers.ToFlags(number).ToString() },
            new KernelField(nameof(OpenHow.Resolve), (ulong)resolve) { Describe = bits => ((ResolveFlags)bits).ToString() });
    }

    /// <summary>Whether the call is there.</summary>
    public bool IsAvailable => Unavailable == Errno.Success;

    /// <summary>Why the call is not there: ENOSYS (Linux before 5.6, or a sandbox) or EPERM (a sandbox); else Success.</summary>
    public Errno Unavailable { get; }

    /// <summary>The flags that the kernel knows.</summary>
    public OpenHowFlags Flags { get; }

    /// <summary>The ways to walk a path that the kernel knows.</summary>
    public ResolveFlags Resolve { get; }

    internal KernelStruct<OpenHow>? Kernel { get; }

    /// <summary>Asks the kernel, bit by bit.</summary>
    internal static Openat2Support Probe()
    {
        Errno plain = Ask(default);
        if (plain is not Errno.EFAULT) return new(plain, default, default);

        // O_TMPFILE is two bits, and wants to write.
        OpenHowFlags flags = Knows(OpenHow.Of(OpenHowFlags.TemporaryFile | OpenHowFlags.ReadWrite)) ? OpenHowFlags.TemporaryFile : 0;
        foreach (OpenHowFlags bit in Bits((ulong)(OpenHowFlags.All & ~OpenHowFlags.TemporaryFile)))
            flags |= Knows(OpenHow.Of(bit)) ? bit : 0;
        if (Knows(OpenHow.Of(OpenHowFlags.Directory))) flags |= OpenHowFlags.Directory;

        ResolveFlags resolve = 0;
        foreach (ResolveFlags bit in Bits((ulong)ResolveFlags.All))
            resolve |= Knows(new OpenHow { Resolve = bit }) ? bit : 0;
        return new(Errno.Success, flags, resolve);
    }

    private static bool Knows(OpenHow how) => Ask(how) == Errno.EFAULT;

    /// <summary>A path at address 0 and a directory that is none: EINVAL comes before EFAULT, and nothing can come after.</summary>
    private static unsafe Errno Ask(OpenHow how) =>
        LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Openat2), unchecked((nuint)(-1)), 0, (nuint)(&how), OpenHow.Ksize).Error;

    private static IEnumerable<ulong> Bits(ulong mask)
    {
        for (; mask != 0; mask &= mask - 1)
            yield return 1UL << BitOperations.TrailingZeroCount(mask);
    }
}
