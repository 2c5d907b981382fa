using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>KVM_PPC_GET_COMPAT_CAPS (arch/powerpc/kvm/powerpc.c; Linux 7.3), with a version more: ksize is told where a tail is not zero, and that fault counts.</summary>
internal sealed partial class CompatCaps : Subject
{
    public override int[] Sizes => [24, 32];

    public override byte[] Passes => [.. AllBits(8), 0, 0, 0, 0, 0, 0, 0, 0, .. AllBits(16)];

    public override int Versions => 2;

    public override (int Offset, int Width)? SizeField => (0, 8);

    public override Errno[] Errors => [Errno.EINVAL, Errno.E2BIG, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        bool isNewest = call.Version == Call.Newest;
        Errno error = isNewest
            ? Caps.CopyFromUser(ref memory, call.Address, out Caps caps, out ulong usize)
            : Caps.CopyFromUserAs(ref memory, call.Version, call.Address, out caps, out usize);
        Answer answer = Answer.Of(error, in caps, error == Errno.Success ? usize : 0);
        if (error != Errno.Success) return answer;

        Fill(ref caps, call);
        return answer with
        {
            Out = isNewest ? Caps.CopyToUser(ref memory, call.Address, usize, ref caps) : Caps.CopyToUserAs(ref memory, call.Version, call.Address, usize, ref caps),
        };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        int ksize = call.Version == 0 ? 24 : 32;
        if (!Get(memory, call.User, out ulong usize)) return Errno.EFAULT;
        if (usize > PageSize) return Errno.E2BIG;
        if (usize < 24) return Errno.EINVAL;

        byte[] caps = new byte[32];
        Errno error = ReferenceCopy.StructFromUser(memory, call.User, usize, caps.AsSpan(0, ksize));
        if (error == Errno.E2BIG) return Put(memory, call.User, (ulong)ksize) ? Errno.E2BIG : Errno.EFAULT;
        if (error != Errno.Success) return error;
        if (Field<ulong>(caps, 8) != 0) return Errno.EINVAL;

        SetField(call.Reply, 0, Math.Min(usize, (ulong)ksize));
        SetField(call.Reply, 16, Field<ulong>(call.Reply, 16) & 0x7000_0000_0000_0000);
        return Answer.Of(caps, usize) with { Out = ReferenceCopy.StructToUser(memory, call.User, usize, call.Reply.AsSpan(0, ksize)) };
    }

    [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
    [Ioctl(0xAE, 0xB8)]
    internal partial struct Caps
    {
        [StructSize] public ulong Size;
        [MustBeZero] public ulong Flags;
        [OutputMask(0x7000_0000_0000_0000ul)] public ulong Modes;
        [Since(1), Output] public ulong Extra;
    }
}
