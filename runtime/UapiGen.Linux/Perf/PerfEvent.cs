using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Perf;

/// <summary>A counter of events (perf_event_open(2), kernel/events/core.c, Linux 7.3; since Linux 2.6.31).</summary>
/// <example><code>
/// using PerfEvent faults = PerfEvent.Open(PerfEventAttr.Of(PerfSoftwareEvent.PageFaults));
/// Work();
/// Console.WriteLine(faults.Read().Value);
/// </code></example>
public sealed unsafe partial class PerfEvent : SafeHandleMinusOneIsInvalid
{
    private PerfEvent(nint descriptor, in PerfEventAttr attr)
        : base(ownsHandle: true)
    {
        SetHandle(descriptor);
        Attributes = attr;
    }

    /// <summary>What is counted, and how: what was asked for, without what was dropped.</summary>
    public PerfEventAttr Attributes { get; }

    /// <summary>Opens a counter that watches the calling thread.</summary>
    /// <param name="attr">What is counted, and how; its size is set here.</param>
    /// <exception cref="UapiException">The kernel refused; see <see cref="Open(PerfEventAttr, PerfTarget)"/>.</exception>
    public static PerfEvent Open(PerfEventAttr attr) => Open(attr, PerfTarget.CallingThread);

    /// <summary>Opens a counter; the kernel must know all that is asked for.</summary>
    /// <param name="attr">What is counted, and how; its size is set here.</param>
    /// <param name="target">Whom it watches.</param>
    /// <exception cref="UapiException">
    /// The kernel refused: ENOENT (no such event here), EACCES and EPERM (kernel.perf_event_paranoid, or a sandbox), E2BIG and EINVAL (a field or switch that it does not know, which the message
    /// names; or values that do not fit), EBUSY, EMFILE, ENODEV, EOPNOTSUPP, ESRCH (no such thread).
    /// </exception>
    public static PerfEvent Open(PerfEventAttr attr, PerfTarget target) => Open(attr, target, RequestPolicies.Strict<PerfEventAttr>()).Value;

    /// <summary>Opens a counter, without what this kernel does not know, as far as the caller can do without.</summary>
    /// <param name="attr">What is counted, and how; its size is set here.</param>
    /// <param name="target">Whom it watches.</param>
    /// <param name="policy">What the caller can do without.</param>
    /// <returns>The counter and what was dropped; or the error, as of <see cref="Open(PerfEventAttr, PerfTarget)"/>, and what is not known.</returns>
    public static Negotiated<PerfEvent> Open(PerfEventAttr attr, PerfTarget target, RequestPolicy<PerfEventAttr> policy)
    {
        ArgumentNullException.ThrowIfNull(target);
        PerfOpenFlags flags = PerfOpenFlags.CloseOnExec | (target.Cgroup is null ? PerfOpenFlags.None : PerfOpenFlags.Cgroup);
        using HeldDescriptor leader = new(target.Leader, -1);
        using HeldDescriptor watched = new(target.Cgroup, target.ThreadId);
        PerfOpenRequest call = new(watched.Number, target.Processor, leader.Number, flags);
        Negotiated<long> opened = Negotiation.Call(ref call, ref attr, policy);
        return opened.With(new PerfEvent(opened.Error == Errno.Success ? (nint)opened.Value : -1, in attr));
    }

    /// <summary>The bare call. Nothing is allocated.</summary>
    /// <param name="attr">What is counted, and how. Its size must be one of its published ones; after E2BIG it is that of the kernel's own struct.</param>
    /// <param name="thread">The thread's number; 0 for the calling thread, -1 for all; a cgroup's descriptor with <see cref="PerfOpenFlags.Cgroup"/>.</param>
    /// <param name="processor">The processor's number; -1 for any.</param>
    /// <param name="leader">The descriptor of the group's leader; -1 for none.</param>
    /// <param name="flags">The flags.</param>
    /// <returns>The descriptor's number, which <see cref="LinuxCall.Close"/> takes; or the kernel's error.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SyscallResult Call(ref PerfEventAttr attr, int thread, int processor, int leader, PerfOpenFlags flags)
    {
        // The struct stays pinned until the call has returned.
        fixed (PerfEventAttr* pinned = &attr)
        {
            return LinuxCall.Syscall(
                SyscallNumber.Here(SyscallName.PerfEventOpen), (nuint)pinned, (nuint)thread, (nuint)processor, (nuint)leader, (nuint)flags);
        }
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle() => LinuxCall.Close((int)handle) == Errno.Success;
}
