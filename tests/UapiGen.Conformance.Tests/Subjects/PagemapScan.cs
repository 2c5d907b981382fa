using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>PAGEMAP_SCAN (fs/proc/task_mmu.c, pagemap_scan_get_args; Linux 7.3): all of it is read before its size is looked at, and one field goes back.</summary>
internal sealed partial class PagemapScan : Subject
{
    public override int[] Sizes => [96];

    public override byte[] Passes => [.. AllBits(8), 3, 0, 0, 0, 0, 0, 0, 0, .. AllBits(80)];

    public override (int Offset, int Width)? SizeField => (0, 8);

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        Errno error = PmScanArg.CopyFromUser(ref memory, call.Address, out PmScanArg argument);
        Answer answer = Answer.Of(error, in argument);
        if (error != Errno.Success) return answer;

        Fill(ref argument, call);
        return answer with { Out = PmScanArg.CopyToUser(ref memory, call.Address, ref argument) };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        byte[] argument = new byte[96];
        if (!ReferenceCopy.FromUser(memory, call.User, argument)) return Errno.EFAULT;
        if (Field<ulong>(argument, 0) != 96) return Errno.EINVAL;
        if ((Field<ulong>(argument, 8) & ~3UL) != 0) return Errno.EINVAL;
        return Answer.Of(argument) with { Out = ReferenceCopy.ToUser(memory, call.User + 32, call.Reply.AsSpan(32, 8)) ? Errno.Success : Errno.EFAULT };
    }

    [UapiStruct("pm_scan_arg", SizeSource = SizeSource.Fixed, LargerError = Errno.EINVAL, Reply = Reply.CopyOutputFields)]
    [Ioctl(0x66, 16, Direction = IoctlDirection.ReadWrite)]
    internal partial struct PmScanArg
    {
        [StructSize] public ulong Size;
        [KnownBits(3)] public ulong Flags;
        public ulong Start, End;
        [Output] public ulong WalkEnd;
        public ulong Vec, VecLen, MaxPages, Inverted, Mask, AnyOf, Return;
    }
}
