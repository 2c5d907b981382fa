using UapiGen.Linux.Scheduling;
using UapiGen.Linux.Scheduling.Kernel;
using UapiGen.Serve;

namespace UapiGen.Linux.Services;

/// <summary>
/// sched_setattr(2): set here for the thread that the caller means. The kernel judges by the rights of who calls, which must therefore be the same, and by the limits
/// (RLIMIT_NICE, RLIMIT_RTPRIO) of the thread that is meant, which are what they are.
/// </summary>
/// <param name="version">The version of the struct that is played.</param>
internal sealed class SchedSetattrService(int version) : PerformedCall(SyscallName.SchedSetattr)
{
    public override CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller)
    {
        int thread = call.Int(0);
        Errno error = SchedSetattrCall.Read(ref memory, version, thread, call.Address(1), call.UnsignedInt(2), out SchedAttr attr);
        if (error != Errno.Success) return error;

        if (!caller.SharesNamespace(NamespaceKind.Pid) || !caller.HasOurRights) return CallAnswer.Continue(ContinueReason.CallerDiffers);

        // The kernel does the rest in its own order: whether there is such a thread, and what the fields say together. Fields past the played version are zero.
        attr.Size = (uint)SchedAttr.SizeOfVersion(version);
        return SchedulingKernel.Set(thread == 0 ? caller.ThreadId : thread, ref attr);
    }
}
