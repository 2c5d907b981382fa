using UapiGen.Linux.Scheduling;

namespace UapiGen.Linux.Services;

/// <summary>The running kernel's scheduler.</summary>
internal static unsafe class SchedulingKernel
{
    /// <summary>
    /// The version of the struct that the running kernel has: to a size below the floor it says its own. The thread is not reached, so nothing changes.
    /// </summary>
    /// <returns>Null where the call is not to be had.</returns>
    public static int? Version()
    {
        SchedAttr attr = new() { Size = 8 };
        return Set(0, ref attr) == Errno.E2BIG ? KernelVersion.OfSize<SchedAttr>((int)attr.Size) : null;
    }

    /// <summary>Sets a thread's scheduling. The struct's size is what counts of it.</summary>
    public static Errno Set(int thread, ref SchedAttr attr)
    {
        fixed (SchedAttr* pointer = &attr)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.SchedSetattr), (nuint)thread, (nuint)pointer, 0).Error;
    }

    /// <summary>A thread's scheduling.</summary>
    public static Errno Get(int thread, out SchedAttrReply reply)
    {
        reply = default;
        fixed (SchedAttrReply* pointer = &reply)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.SchedGetattr), (nuint)thread, (nuint)pointer, (nuint)sizeof(SchedAttrReply), 0).Error;
    }
}
