using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>An object that the pvr driver hands out (drivers/gpu/drm/imagination/pvr_drv.c, pvr_set_uobj; Linux 7.3): the head first, then the tail is cleared.</summary>
internal sealed partial class PvrObject : Subject
{
    public override int[] Sizes => [8, 24];

    public override byte[] Passes => AllBits(24);

    public override int Versions => 2;

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        bool isNewest = call.Version == Call.Newest;
        Errno error = Handed.CopyFromUser(ref memory, call.Address, call.Usize, out Handed value);
        Answer answer = Answer.Of(error, in value);
        if (error != Errno.Success) return answer;

        Fill(ref value, call);
        return answer with
        {
            Out = isNewest
                ? Handed.CopyToUser(ref memory, call.Address, call.Usize, ref value)
                : Handed.CopyToUserAs(ref memory, call.Version, call.Address, call.Usize, ref value),
        };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        int ksize = call.Version == 0 ? 8 : 24;
        uint usize = unchecked((uint)call.Usize);
        if (usize < 8) return Errno.EINVAL;
        Answer answer = Answer.Of(new byte[24]);
        if (!ReferenceCopy.ToUser(memory, call.User, call.Reply.AsSpan(0, (int)Math.Min(usize, (uint)ksize)))) return answer with { Out = Errno.EFAULT };
        if (usize <= ksize) return answer;
        return answer with { Out = ReferenceCopy.ClearUser(memory, call.User + (ulong)ksize, usize - (ulong)ksize) ? Errno.Success : Errno.EFAULT };
    }

    [UapiStruct("handed", SizeSource = SizeSource.Argument, SizeWidth = SizeWidth.Bits32, Larger = LargerStruct.Truncate, Request = Request.None,
        Reply = Reply.CopyHeadThenClearTail)]
    internal partial struct Handed
    {
        [Output] public ulong Heap;
        [Output, Since(1)] public ulong Size, Reserved;
    }
}
