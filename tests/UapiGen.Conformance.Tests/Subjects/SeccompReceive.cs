using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>SECCOMP_IOCTL_NOTIF_RECV's struct (kernel/seccomp.c; Linux 7.3), whose size the caller asked for before: an older kernel has an older size.</summary>
internal sealed partial class SeccompReceive : Subject
{
    public override int[] Sizes => [16, 24];

    public override byte[] Passes => new byte[24];

    public override int Versions => 2;

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        bool isNewest = call.Version == Call.Newest;
        Errno error = isNewest
            ? Notification.CopyFromUser(ref memory, call.Address, out Notification value)
            : Notification.CopyFromUserAs(ref memory, call.Version, call.Address, out value);
        Answer answer = Answer.Of(error, in value);
        if (error != Errno.Success) return answer;

        Fill(ref value, call);
        return answer with
        {
            Out = isNewest
                ? Notification.CopyToUser(ref memory, call.Address, ref value)
                : Notification.CopyToUserAs(ref memory, call.Version, call.Address, ref value),
        };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        int ksize = call.Version == 0 ? 16 : 24;
        byte[] value = new byte[24];
        ZeroCheck room = ReferenceCopy.CheckZeroed(memory, call.User, (ulong)ksize);
        if (room != ZeroCheck.Zero) return room == ZeroCheck.Nonzero ? Errno.EINVAL : Errno.EFAULT;
        return Answer.Of(value) with { Out = ReferenceCopy.ToUser(memory, call.User, call.Reply.AsSpan(0, ksize)) ? Errno.Success : Errno.EFAULT };
    }

    [UapiStruct("notification", SizeSource = SizeSource.KernelFirst, Request = Request.Zeroed)]
    internal partial struct Notification
    {
        [Output] public ulong Id;
        [Output] public uint Pid, Flags;
        [Output, Since(1)] public ulong Data;
    }
}
