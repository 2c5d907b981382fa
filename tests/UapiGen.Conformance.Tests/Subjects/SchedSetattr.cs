using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>sched_setattr (kernel/sched/syscalls.c, sched_copy_attr; Linux 7.3): null first, 0 is version 0, every misfit tells ksize, and that fault is nobody's.</summary>
internal sealed partial class SchedSetattr : Subject
{
    public override int[] Sizes => [48, 56];

    public override byte[] Passes => [.. AllBits(8), 0x7F, 0, 0, 0, 0, 0, 0, 0, .. AllBits(40)];

    public override int Versions => 2;

    public override (int Offset, int Width)? SizeField => (0, 4);

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT, Errno.E2BIG];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        Errno error = call.Version == Call.Newest
            ? SchedAttr.CopyFromUser(ref memory, call.Address, out SchedAttr attr, out ulong usize)
            : SchedAttr.CopyFromUserAs(ref memory, call.Version, call.Address, out attr, out usize);
        return Answer.Of(error, in attr, error == Errno.Success ? usize : 0);
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        int ksize = call.Version == 0 ? 48 : 56;
        if (call.User == 0) return Errno.EINVAL;
        if (!Get(memory, call.User, out uint size)) return Errno.EFAULT;
        if (size == 0) size = 48;
        if (size < 48 || size > PageSize) return TooBig(memory, call, ksize);

        byte[] attr = new byte[56];
        Errno error = ReferenceCopy.StructFromUser(memory, call.User, size, attr.AsSpan(0, ksize));
        if (error == Errno.E2BIG) return TooBig(memory, call, ksize);
        if (error != Errno.Success) return error;

        SetField(attr, 0, size);
        ulong flags = Field<ulong>(attr, 8), known = ksize == 48 ? 0x1FUL : 0x7FUL;
        if ((flags & ~known) != 0) return Errno.EINVAL;
        if ((flags & 0x60) != 0 && size < 56) return Errno.EINVAL;
        return Answer.Of(attr, size);
    }

    private static Errno TooBig(ReferenceMemory memory, Call call, int ksize)
    {
        Put(memory, call.User, (uint)ksize);
        return Errno.E2BIG;
    }

    [UapiStruct("sched_attr", Null = NullStruct.Reject, Zero = ZeroSize.MeansVersion0, Small = SmallStruct.RejectAndReportSize, CapReportsSize = true,
        Larger = LargerStruct.AcceptZeroTailOrReportSize, ReportFault = ReportFault.Ignored)]
    internal partial struct SchedAttr
    {
        [StructSize] public uint Size;
        public uint Policy;
        [KnownBits(0x7Ful), KnownSince(1, 0x60ul)] public ulong Flags;
        public int Nice;
        public uint Priority;
        public ulong Runtime, Deadline, Period;
        [Since(1)] public uint UtilMin;
        [Since(1)] public uint UtilMax;
    }
}
