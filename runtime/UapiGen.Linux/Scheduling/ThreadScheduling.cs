using System.Runtime.CompilerServices;

namespace UapiGen.Linux.Scheduling;

/// <summary>sched_getattr(2) and sched_setattr(2) (kernel/sched/syscalls.c, Linux 7.3; since Linux 3.14): a thread's policy and its parameters.</summary>
/// <remarks>What the kernel calls a pid here is a thread's number; 0 is the calling thread. A .NET thread keeps its thread of the kernel.</remarks>
public static unsafe class ThreadScheduling
{
    /// <summary>A thread's scheduling.</summary>
    /// <param name="threadId">The thread's number; 0 for the calling thread.</param>
    /// <returns>The scheduling. <see cref="SchedAttr.HasSchedUtilMin"/> says whether the kernel knows of utilization.</returns>
    /// <exception cref="UapiException">ESRCH (no such thread), EINVAL (a negative number), EPERM or EACCES (a security module forbids it).</exception>
    public static SchedAttr Get(int threadId = 0)
    {
        Errno error = TryGet(threadId, out SchedAttr attr);
        return error == Errno.Success ? attr : throw UapiException.ForCall("sched_getattr", error, SchedSetRequest.Explain(error));
    }

    /// <summary>A thread's scheduling, without an exception for what the kernel refuses.</summary>
    /// <param name="threadId">The thread's number; 0 for the calling thread.</param>
    /// <param name="attr">The scheduling.</param>
    /// <returns>Success, or the kernel's error, as of <see cref="Get"/>.</returns>
    public static Errno TryGet(int threadId, out SchedAttr attr)
    {
        attr = default;
        return GetAttr(threadId, ref attr).Error;
    }

    /// <summary>Sets a thread's scheduling; the kernel must know all of it.</summary>
    /// <param name="threadId">The thread's number; 0 for the calling thread.</param>
    /// <param name="attr">The scheduling; its size is set here.</param>
    /// <exception cref="UapiException">
    /// The kernel refused: EINVAL (values out of range, or that do not fit each other), EPERM (more urgency than the caller may ask for), ESRCH (no such thread), EBUSY (too many deadline
    /// threads), EOPNOTSUPP (no utilization clamping), E2BIG (a field that it does not know, which the message names).
    /// </exception>
    public static void Set(int threadId, SchedAttr attr) => _ = Set(threadId, attr, RequestPolicies.Strict<SchedAttr>()).Value;

    /// <summary>Sets a thread's scheduling, without what this kernel does not know, as far as the caller can do without.</summary>
    /// <param name="threadId">The thread's number; 0 for the calling thread.</param>
    /// <param name="attr">The scheduling; its size is set here.</param>
    /// <param name="policy">What the caller can do without: utilization perhaps, with its flags.</param>
    /// <returns>What was really set, and what was dropped; or the error, as of <see cref="Set(int, SchedAttr)"/>, and what is not known.</returns>
    public static Negotiated<SchedAttr> Set(int threadId, SchedAttr attr, RequestPolicy<SchedAttr> policy)
    {
        SchedSetRequest call = new(threadId);
        return Negotiation.Call(ref call, ref attr, policy).With(attr);
    }

    /// <summary>Sets a thread's scheduling, without an exception for what the kernel refuses.</summary>
    /// <param name="threadId">The thread's number; 0 for the calling thread.</param>
    /// <param name="attr">The scheduling; its size is set here.</param>
    /// <returns>Success, or the kernel's error, as of <see cref="Set(int, SchedAttr)"/>.</returns>
    public static Errno TrySet(int threadId, SchedAttr attr)
    {
        attr.Size = SchedAttr.Ksize;
        return SetAttr(threadId, ref attr).Error;
    }

    /// <summary>The bare sched_getattr(2). Nothing is allocated.</summary>
    /// <param name="threadId">The thread's number; 0 for the calling thread.</param>
    /// <param name="attr">What the kernel fills; its size then says how far.</param>
    /// <returns>0, or the kernel's error.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SyscallResult GetAttr(int threadId, ref SchedAttr attr)
    {
        // The struct stays pinned until the call has returned; the kernel writes no more than its size.
        fixed (SchedAttr* pinned = &attr)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.SchedGetattr), (nuint)threadId, (nuint)pinned, SchedAttr.Ksize, 0);
    }

    /// <summary>The bare sched_setattr(2). Nothing is allocated.</summary>
    /// <param name="threadId">The thread's number; 0 for the calling thread.</param>
    /// <param name="attr">The scheduling; its size says how much of it the kernel reads, and after E2BIG the size of the kernel's own.</param>
    /// <returns>0, or the kernel's error.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SyscallResult SetAttr(int threadId, ref SchedAttr attr)
    {
        // The struct stays pinned until the call has returned, and its size is one of its published ones, or past every cap.
        fixed (SchedAttr* pinned = &attr)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.SchedSetattr), (nuint)threadId, (nuint)pinned, 0);
    }
}
