using System.Runtime.CompilerServices;
using UapiGen.Linux.Scheduling;

namespace UapiGen.Benchmarks.Calls;

/// <summary>The loops that ask for a thread's scheduling.</summary>
internal static unsafe class SchedulingCalls
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Bare(long calls)
    {
        SchedAttr attr = default;
        Errno errors = Errno.Success;
        while (calls-- > 0) errors |= ThreadScheduling.GetAttr(0, ref attr).Error;
        return errors;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Tried(long calls)
    {
        Errno errors = Errno.Success;
        while (calls-- > 0) errors |= ThreadScheduling.TryGet(0, out _);
        return errors;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Thrown(long calls)
    {
        while (calls-- > 0) ThreadScheduling.Get();
        return Errno.Success;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Import(long calls)
    {
        SchedAttr attr = default;
        Errno errors = Errno.Success;
        while (calls-- > 0) errors |= Imported.Call(SyscallName.SchedGetattr, 0, (nint)(&attr), SchedAttr.Ksize, 0);
        return errors;
    }
}
