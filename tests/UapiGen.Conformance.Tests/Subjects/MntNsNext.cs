using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>NS_MNT_GET_NEXT (fs/nsfs.c; Linux 6.18): without an address there is nothing to fill, and the tail stays.</summary>
internal sealed partial class MntNsNext : Subject
{
    public override int[] Sizes => [16];

    public override byte[] Passes => AllBits(16);

    public override Errno[] Errors => [Errno.ENOTTY, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        Errno error = MntNsInfo.CopyFromUser(ref memory, call.Address, call.Usize, out MntNsInfo info);
        Answer answer = Answer.Of(error, in info);
        if (error != Errno.Success) return answer;

        Fill(ref info, call);
        return answer with { Out = MntNsInfo.CopyToUser(ref memory, call.Address, call.Usize, ref info) };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        if (call.Usize < 16) return Errno.ENOTTY;
        Answer answer = Answer.Of(new byte[16]);
        if (call.User == 0) return answer;

        SetField(call.Reply, 0, 16u);
        return answer with { Out = ReferenceCopy.ToUser(memory, call.User, call.Reply.AsSpan(0, 16)) ? Errno.Success : Errno.EFAULT };
    }

    [UapiStruct("mnt_ns_info", SizeSource = SizeSource.CommandBits, SmallError = Errno.ENOTTY, Null = NullStruct.NoStruct, Larger = LargerStruct.Truncate,
        Request = Request.None, Reply = Reply.CopyHead, ReplySize = ReplySize.Filled)]
    [Ioctl(0xB7, 11, Direction = IoctlDirection.Read)]
    internal partial struct MntNsInfo
    {
        [StructSize] public uint Size;
        [Output] public uint NrMounts;
        [Output] public ulong MntNsId;
    }
}
