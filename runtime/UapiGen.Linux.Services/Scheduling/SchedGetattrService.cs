using UapiGen.Linux.Scheduling;
using UapiGen.Linux.Scheduling.Kernel;
using UapiGen.Serve;

namespace UapiGen.Linux.Services;

/// <summary>sched_getattr(2): asked here for the thread that the caller means, and written as the contract says.</summary>
/// <param name="version">The version of the struct that is played.</param>
internal sealed class SchedGetattrService(int version) : PerformedCall(SyscallName.SchedGetattr)
{
    public override CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller)
    {
        int thread = call.Int(0);
        UserAddress attr = call.Address(1);
        ulong usize = call.Argument(2);
        Errno error = SchedGetattrCall.Check(thread, attr, ref usize, call.UnsignedInt(3));
        if (error != Errno.Success) return error;

        // Threads are numbered by the caller's namespace; and a security module may show a caller with other rights less.
        if (!caller.SharesNamespace(NamespaceKind.Pid) || !caller.HasOurRights) return CallAnswer.Continue(ContinueReason.CallerDiffers);

        error = SchedulingKernel.Get(thread == 0 ? caller.ThreadId : thread, out SchedAttrReply reply);
        return error == Errno.Success ? SchedGetattrCall.Write(ref memory, version, attr, usize, reply) : error;
    }
}
