using UapiGen.Linux.Perf;
using UapiGen.Linux.Perf.Kernel;
using UapiGen.Serve;

namespace UapiGen.Linux.Services;

/// <summary>perf_event_open(2): the counter is opened here, on the thread that the caller means, and handed over.</summary>
/// <remarks>
/// One difference stays: the kernel takes this process for the counter's owner, so that prctl(2) with PR_TASK_PERF_EVENTS_DISABLE and _ENABLE does not reach it from the
/// caller. Its own ioctls do.
/// </remarks>
/// <param name="version">The version of the struct that is played.</param>
internal sealed class PerfEventOpenService(int version) : PerformedCall(SyscallName.PerfEventOpen, SandboxWatch.Call)
{
    // PERF_FLAG_PID_CGROUP and PERF_FLAG_FD_CLOEXEC (include/uapi/linux/perf_event.h).
    private const ulong ThreadIsGroup = 1 << 2, CloseOnExec = 1 << 3;

    private SandboxWatch _sandboxes;

    public override bool InjectsDescriptors => true;

    public override bool Accepts(in SystemCall call, CallerDescriptors descriptors) => !_sandboxes.Notes(in call);

    public override CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller)
    {
        ulong flags = call.Argument(4);
        Errno error = PerfEventOpenCall.Read(ref memory, version, call.Address(0), flags, out PerfEventAttr attr);
        if (error != Errno.Success) return error;

        // Kinds past the fixed ones are probes among others, whose function's name or file's path the kernel reads from the memory of who calls.
        if (attr.Type > PerfType.Breakpoint) return CallAnswer.Continue(ContinueReason.MeansTheCaller);

        // A Landlock domain keeps a caller from counting what is outside of it.
        if (_sandboxes.HasRestricted || !caller.SharesNamespace(NamespaceKind.Pid) || !caller.HasOurRights) return CallAnswer.Continue(ContinueReason.CallerDiffers);

        // Where the caller has no room for a descriptor, the kernel says in which turn that counts.
        return caller.HasRoomForDescriptor ? Open(ref attr, in call, caller, flags) : CallAnswer.Continue(ContinueReason.KernelDecides);
    }

    private CallAnswer Open(ref PerfEventAttr attr, in SystemCall call, Caller caller, ulong flags)
    {
        int thread = call.Int(1), group = call.Int(3);
        using CallerDescriptor controlGroup = (flags & ThreadIsGroup) != 0 ? caller.CopyDescriptor(thread) : default;
        using CallerDescriptor leader = group != -1 ? caller.CopyDescriptor(group) : default;

        // The same for a descriptor that there is not.
        if (controlGroup.Error != Errno.Success || leader.Error != Errno.Success) return CallAnswer.Continue(ContinueReason.KernelDecides);

        if ((flags & ThreadIsGroup) != 0) thread = controlGroup.Number;
        else if (thread == 0) thread = caller.ThreadId;

        attr.Size = (uint)PerfEventAttr.SizeOfVersion(version);
        SyscallResult opened = PerfKernel.Open(ref attr, thread, call.Int(2), group != -1 ? leader.Number : -1, flags | CloseOnExec);
        return HandOver(opened, (flags & CloseOnExec) != 0);
    }
}
