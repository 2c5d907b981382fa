using System.Runtime.InteropServices;
using UapiGen.Linux.Mounts;
using UapiGen.Linux.Mounts.Kernel;
using UapiGen.Serve;

namespace UapiGen.Linux.Services;

/// <summary>
/// statmount(2): asked here, in the mount namespace and below the root that the caller has as well, and written as the contract says. Which mounts may be seen is a matter of
/// the caller's root and rights, which must therefore be this process's.
/// </summary>
/// <param name="version">The version of the request that is played.</param>
internal sealed class StatmountService(int version) : PerformedCall(SyscallName.Statmount)
{
    /// <summary>More than the options of any mount; a caller with room for more is believed to need no more.</summary>
    private const int LongestReply = 1 << 20;

    // Most replies fit; a longer one makes it longer for good.
    private byte[] _reply = new byte[16 * 1024];

    /// <summary>Flags came with Linux 7.0, and an older kernel refuses them before it reads anything: the running one is asked.</summary>
    public override bool Accepts(in SystemCall call, CallerDescriptors descriptors) => call.UnsignedInt(3) == 0;

    public override CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller)
    {
        UserAddress buffer = call.Address(1);
        ulong size = call.Argument(2);
        Errno error = StatmountCall.Read(ref memory, version, call.Address(0), flags: 0, out MntIdReq request);
        if (error != Errno.Success) return error;

        if (!caller.HasOurRoot || !caller.SharesNamespace(NamespaceKind.Mount) || !caller.HasOurRights) return CallAnswer.Continue(ContinueReason.CallerDiffers);

        // Room that is not in user space is refused once the namespace was found; a namespace's descriptor that there is not, before. The kernel has both in its order.
        using CallerDescriptor place = request.MntNsFd != 0 ? caller.CopyDescriptor((int)request.MntNsFd) : default;
        if (place.Error != Errno.Success || !memory.IsAccessOk(buffer, size)) return CallAnswer.Continue(ContinueReason.KernelDecides);

        if (request.MntNsFd != 0) request.MntNsFd = (uint)place.Number;
        request.Size = (uint)MntIdReq.SizeOfVersion(version);
        error = Ask(ref request, size);
        return error == Errno.Success ? Write(ref memory, buffer, size) : error;
    }

    /// <summary>Asks with as much room as the caller has, as far as it matters.</summary>
    private Errno Ask(ref MntIdReq request, ulong size)
    {
        while (true)
        {
            int room = (int)ulong.Min(size, (ulong)_reply.Length);
            Errno error = MountKernel.Ask(ref request, _reply.AsSpan(0, room));
            if (error != Errno.EOVERFLOW || (ulong)room == size || _reply.Length >= LongestReply) return error;
            _reply = new byte[2 * _reply.Length];
        }
    }

    private Errno Write(ref ClientMemory memory, UserAddress buffer, ulong size)
    {
        // A caller with less room than the struct has asked for no strings.
        StatmountReply reply = default;
        _reply.AsSpan(0, (int)ulong.Min(size, StatmountReply.Ksize)).CopyTo(MemoryMarshal.AsBytes(new Span<StatmountReply>(ref reply)));
        ReadOnlySpan<byte> strings = size > StatmountReply.Ksize ? _reply.AsSpan((int)StatmountReply.Ksize, (int)(reply.Size - StatmountReply.Ksize)) : default;
        return StatmountCall.Write(ref memory, buffer, size, ref reply, strings);
    }
}
