using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>copy_struct_to_user's own advice (include/linux/uaccess.h; Linux 7.3): EMSGSIZE, where a caller would miss something.</summary>
internal sealed partial class RefusedCut : Subject
{
    public override int[] Sizes => [8, 16];

    public override byte[] Passes => AllBits(16);

    public override Errno[] Errors => [Errno.EINVAL, Errno.E2BIG, Errno.EMSGSIZE, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        Errno error = Asked.CopyFromUser(ref memory, call.Address, call.Usize, out Asked value);
        Answer answer = Answer.Of(error, in value);
        if (error != Errno.Success) return answer;

        Fill(ref value, call);
        return answer with { Out = Asked.CopyToUser(ref memory, call.Address, call.Usize, ref value) };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        if (call.Usize > PageSize) return Errno.E2BIG;
        if (call.Usize < 8) return Errno.EINVAL;
        byte[] value = new byte[16];
        Errno error = ReferenceCopy.StructFromUser(memory, call.User, call.Usize, value);
        if (error != Errno.Success) return error;

        Answer answer = Answer.Of(value);
        if (call.Usize < 16 && HasByte(call.Reply, (int)call.Usize, 16)) return answer with { Out = Errno.EMSGSIZE };
        return answer with { Out = ReferenceCopy.StructToUser(memory, call.User, call.Usize, call.Reply.AsSpan(0, 16)) };
    }

    [UapiStruct("asked", Cut = CutReply.Refused)]
    internal partial struct Asked
    {
        [Output] public ulong Value;
        [Output, Since(1)] public ulong Late;
    }
}
