using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>pvr's object, were the tail cleared first as copy_struct_to_user does: after a fault, other bytes are written.</summary>
internal sealed partial class PvrObjectTailFirst : Subject
{
    public override int[] Sizes => [8, 24];

    public override byte[] Passes => AllBits(24);

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        Errno error = Handed.CopyFromUser(ref memory, call.Address, call.Usize, out Handed value);
        Answer answer = Answer.Of(error, in value);
        if (error != Errno.Success) return answer;

        Fill(ref value, call);
        return answer with { Out = Handed.CopyToUser(ref memory, call.Address, call.Usize, ref value) };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        uint usize = unchecked((uint)call.Usize);
        return usize < 8 ? Errno.EINVAL : Answer.Of(new byte[24]) with { Out = ReferenceCopy.StructToUser(memory, call.User, usize, call.Reply.AsSpan(0, 24)) };
    }

    [UapiStruct("handed", SizeSource = SizeSource.Argument, SizeWidth = SizeWidth.Bits32, Larger = LargerStruct.Truncate, Request = Request.None,
        Reply = Reply.CopyStructToUser)]
    internal partial struct Handed
    {
        [Output] public ulong Heap;
        [Output, Since(1)] public ulong Size, Reserved;
    }
}
