using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>sched_getattr before Linux 6.13: the caller's tail stays as it was.</summary>
internal sealed partial class SchedGetattrBefore613 : Subject
{
    public override int[] Sizes => [48, 56];

    public override byte[] Passes => AllBits(56);

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        Errno error = SchedAttr.CopyFromUser(ref memory, call.Address, call.Usize, out SchedAttr attr);
        Answer answer = Answer.Of(error, in attr);
        if (error != Errno.Success) return answer;

        Fill(ref attr, call);
        return answer with { Out = SchedAttr.CopyToUser(ref memory, call.Address, call.Usize, ref attr) };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        uint usize = unchecked((uint)call.Usize);
        if (call.User == 0 || usize > PageSize || usize < 48) return Errno.EINVAL;

        uint size = Math.Min(usize, 56);
        SetField(call.Reply, 0, size);
        bool written = ReferenceCopy.ToUser(memory, call.User, call.Reply.AsSpan(0, (int)size));
        return Answer.Of(new byte[56]) with { Out = written ? Errno.Success : Errno.EFAULT };
    }

    [UapiStruct("sched_attr", SizeSource = SizeSource.Argument, SizeWidth = SizeWidth.Bits32, Null = NullStruct.Reject, Cap = SizeCap.PageSize,
        CapError = Errno.EINVAL, Larger = LargerStruct.Truncate, Request = Request.None, Reply = Reply.CopyHead, ReplySize = ReplySize.Filled)]
    internal partial struct SchedAttr
    {
        [StructSize] public uint Size;
        [Output] public uint Policy;
        [Output] public ulong Flags;
        [Output] public int Nice;
        [Output] public uint Priority;
        [Output] public ulong Runtime, Deadline, Period;
        [Output, Since(1)] public uint UtilMin;
        [Output, Since(1)] public uint UtilMax;
    }
}
