using UapiGen.Linux.Files;
using UapiGen.Linux.Files.Kernel;
using UapiGen.Serve;

namespace UapiGen.Linux.Services;

/// <summary>openat2(2): the file is opened here for the caller, from the caller's own directory and under its umask, and handed over.</summary>
/// <remarks>
/// <para>What differs from an open of the caller's own: fanotify(7) and the audit trail name this process, and the keyrings of fscrypt's first policy are this process's.</para>
/// <para>Left to the kernel: an open of O_PATH, whose descriptor cannot be handed over; every path of a caller with other rights, another root or a sandbox; what means
/// something else here than for the caller (<see cref="PathWalk"/>); and the errors of the walk.</para>
/// </remarks>
internal sealed class Openat2Service() : PerformedCall(SyscallName.Openat2, SandboxWatch.Call)
{
    private SandboxWatch _sandboxes;

    public override bool InjectsDescriptors => true;

    public override bool Accepts(in SystemCall call, CallerDescriptors descriptors) => !_sandboxes.Notes(in call);

    public override CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller)
    {
        Span<byte> room = stackalloc byte[UserPath.Room];
        Errno error = Openat2Call.Read(ref memory, call.Address(1), call.Address(2), call.Argument(3), room, out OpenHow how, out ReadOnlySpan<byte> path);
        if (error != Errno.Success) return error;

        OpenHowFlags flags = OpenFlagNumbers.ToFlags(how.Flags);
        if ((flags & OpenHowFlags.Path) != 0) return CallAnswer.Continue(ContinueReason.DescriptorCannotBeGiven);

        // The caller's own descriptor is meant; and the kernel that runs may not know it yet.
        if (path.IsEmpty) return CallAnswer.Continue(ContinueReason.KernelDecides);

        if (_sandboxes.HasRestricted || !caller.HasOurRoot || !caller.HasOurRights) return CallAnswer.Continue(ContinueReason.CallerDiffers);

        // Without room for a descriptor the call fails before it walks.
        if (!caller.HasRoomForDescriptor) return CallAnswer.Continue(ContinueReason.KernelDecides);

        ContinueReason reason = new PathWalk(caller, room[..path.Length], in how).Open(call.Int(0), out SyscallResult opened);
        return reason == ContinueReason.None ? HandOver(opened, (flags & OpenHowFlags.CloseOnExec) != 0) : CallAnswer.Continue(reason);
    }
}
