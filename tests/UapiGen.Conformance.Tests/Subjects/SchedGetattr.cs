using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>
/// sched_getattr (kernel/sched/syscalls.c; Linux 7.3): an unsigned int of a size, null and every size that does not fit EINVAL, nothing read, the tail cleared.
/// </summary>
internal sealed partial class SchedGetattr : Subject
{
    public override int[] Sizes => [48, 56];

    public override byte[] Passes => AllBits(56);

    public override int Versions => 2;

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        bool isNewest = call.Version == Call.Newest;
        Errno error = isNewest
            ? SchedAttr.CopyFromUser(ref memory, call.Address, call.Usize, out SchedAttr attr)
            : SchedAttr.CopyFromUserAs(ref memory, call.Version, call.Address, call.Usize, out attr);
        Answer answer = Answer.Of(error, in attr);
        if (error != Errno.Success) return answer;

        Fill(ref attr, call);
        return answer with
        {
            Out = isNewest
                ? SchedAttr.CopyToUser(ref memory, call.Address, call.Usize, ref attr)
                : SchedAttr.CopyToUserAs(ref memory, call.Version, call.Address, call.Usize, ref attr),
        };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        int ksize = call.Version == 0 ? 48 : 56;
        uint usize = unchecked((uint)call.Usize);
        if (call.User == 0 || usize > PageSize || usize < 48) return Errno.EINVAL;

        SetField(call.Reply, 0, (uint)Math.Min(usize, (ulong)ksize));
        return Answer.Of(new byte[56]) with { Out = ReferenceCopy.StructToUser(memory, call.User, usize, call.Reply.AsSpan(0, ksize)) };
    }

    [UapiStruct("sched_attr", SizeSource = SizeSource.Argument, SizeWidth = SizeWidth.Bits32, Null = NullStruct.Reject, Cap = SizeCap.PageSize,
        CapError = Errno.EINVAL, Larger = LargerStruct.Truncate, Request = Request.None, Reply = Reply.CopyStructToUser, ReplySize = ReplySize.Filled)]
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
