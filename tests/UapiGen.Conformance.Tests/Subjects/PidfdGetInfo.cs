using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>
/// PIDFD_GET_INFO (fs/pidfs.c, pidfd_info; Linux 6.18): a number of too small a size is no command of this file, whatever the address; only the mask is read.
/// </summary>
internal sealed partial class PidfdGetInfo : Subject
{
    public override int[] Sizes => [64, 72];

    public override byte[] Passes => AllBits(72);

    public override int Versions => 2;

    public override Errno[] Errors => [Errno.ENOTTY, Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        bool isNewest = call.Version == Call.Newest;
        Errno error = isNewest
            ? PidfdInfo.CopyFromUser(ref memory, call.Address, call.Usize, out PidfdInfo info)
            : PidfdInfo.CopyFromUserAs(ref memory, call.Version, call.Address, call.Usize, out info);
        Answer answer = Answer.Of(error, in info);
        if (error != Errno.Success) return answer;

        Fill(ref info, call);
        Errno reply = isNewest
            ? PidfdInfo.CopyToUser(ref memory, call.Address, call.Usize, ref info, out bool told)
            : PidfdInfo.CopyToUserAs(ref memory, call.Version, call.Address, call.Usize, ref info, out told);
        return answer with { Out = reply, Told = told };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        int ksize = call.Version == 0 ? 64 : 72;
        if (call.Usize < 64) return Errno.ENOTTY;
        if (call.User == 0) return Errno.EINVAL;
        if (!Get(memory, call.User, out ulong mask)) return Errno.EFAULT;

        byte[] info = new byte[72];
        SetField(info, 0, mask);
        return Answer.Of(info) with
        {
            Out = ReferenceCopy.StructToUser(memory, call.User, call.Usize, call.Reply.AsSpan(0, ksize)),
            Told = call.Usize < (ulong)ksize && HasByte(call.Reply, (int)call.Usize, ksize),
        };
    }

    [UapiStruct("pidfd_info", SizeSource = SizeSource.CommandBits, SmallError = Errno.ENOTTY, Null = NullStruct.Reject, Larger = LargerStruct.Truncate,
        Request = Request.InputFields, Cut = CutReply.Reported)]
    [Ioctl(0xFF, 11, Direction = IoctlDirection.ReadWrite)]
    internal partial struct PidfdInfo
    {
        [Input, Output] public ulong Mask;
        [Output] public ulong CgroupId;
        [Output] public uint Pid, Tgid, Ppid, Ruid, Rgid, Euid, Egid, Suid, Sgid, Fsuid, Fsgid;
        [Output] public int ExitCode;
        [Output, Since(1)] public uint CoredumpMask;
        [Output, Since(1)] public uint CoredumpSignal;
    }
}
