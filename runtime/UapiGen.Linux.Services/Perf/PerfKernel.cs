using UapiGen.Linux.Perf;

namespace UapiGen.Linux.Services;

/// <summary>The running kernel's performance counters.</summary>
internal static unsafe class PerfKernel
{
    /// <summary>The version of the struct that the running kernel has: to a size below the floor it says its own.</summary>
    /// <returns>Null where the call is not to be had.</returns>
    public static int? Version()
    {
        PerfEventAttr attr = new() { Size = 8 };
        return Open(ref attr, 0, -1, -1, 0).Error == Errno.E2BIG ? KernelVersion.OfSize<PerfEventAttr>((int)attr.Size) : null;
    }

    /// <summary>Opens a counter. The struct's size is what counts of it.</summary>
    public static SyscallResult Open(ref PerfEventAttr attr, int thread, int cpu, int group, ulong flags)
    {
        fixed (PerfEventAttr* pointer = &attr)
        {
            return LinuxCall.Syscall(
                SyscallNumber.Here(SyscallName.PerfEventOpen), (nuint)pointer, (nuint)thread, (nuint)cpu, (nuint)group, (nuint)flags);
        }
    }
}
