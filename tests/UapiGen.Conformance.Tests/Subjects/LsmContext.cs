using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>As lsm_get_self_attr answers (security/security.c; Linux 7.3): what does not fit is not cut, the needed size is written instead.</summary>
internal sealed partial class LsmContext : Subject
{
    public override int[] Sizes => [8, 16, 24];

    public override byte[] Passes => AllBits(24);

    public override int Versions => 3;

    public override (int Offset, int Width)? SizeField => (0, 4);

    public override Errno[] Errors => [Errno.EINVAL, Errno.E2BIG, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        bool isNewest = call.Version == Call.Newest;
        Errno error = isNewest
            ? LsmCtx.CopyFromUser(ref memory, call.Address, out LsmCtx context, out ulong usize)
            : LsmCtx.CopyFromUserAs(ref memory, call.Version, call.Address, out context, out usize);
        Answer answer = Answer.Of(error, in context, error == Errno.Success ? usize : 0);
        if (error != Errno.Success) return answer;

        Fill(ref context, call);
        return answer with
        {
            Out = isNewest
                ? LsmCtx.CopyToUser(ref memory, call.Address, usize, ref context)
                : LsmCtx.CopyToUserAs(ref memory, call.Version, call.Address, usize, ref context),
        };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        int ksize = call.Version switch { 0 => 8, 1 => 16, _ => 24 };
        if (!Get(memory, call.User, out uint usize)) return Errno.EFAULT;
        if (usize < 8) return Errno.EINVAL;

        byte[] context = new byte[24];
        SetField(context, 0, usize);
        Answer answer = Answer.Of(context, usize);
        if (usize < ksize && HasByte(call.Reply, (int)usize, ksize))
            return answer with { Out = Put(memory, call.User, (uint)ksize) ? Errno.E2BIG : Errno.EFAULT };
        bool written = ReferenceCopy.ToUser(memory, call.User, call.Reply.AsSpan(0, (int)Math.Min(usize, (uint)ksize)));
        return answer with { Out = written ? Errno.Success : Errno.EFAULT };
    }

    [UapiStruct("lsm_ctx", Request = Request.None, Larger = LargerStruct.Truncate, Reply = Reply.CopyHead, ReplySize = ReplySize.Unchanged,
        Cut = CutReply.Refused, CutError = Errno.E2BIG, CutReportsSize = true)]
    internal partial struct LsmCtx
    {
        [StructSize] public uint Size;
        [Output] public uint Flags;
        [Output, Since(1)] public ulong Id;
        [Output, Since(2)] public ulong Length;
    }
}
