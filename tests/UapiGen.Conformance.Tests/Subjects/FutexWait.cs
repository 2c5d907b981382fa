using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>One element of futex_waitv (kernel/futex/syscalls.c, futex_parse_waitv; Linux 7.3): one size for good, and a null address is EINVAL.</summary>
internal sealed partial class FutexWait : Subject
{
    public override int[] Sizes => [24];

    public override byte[] Passes => [.. AllBits(16), 0x83, 0, 0, 0, 0, 0, 0, 0];

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call) =>
        Answer.Of(FutexWaitv.CopyFromUser(ref memory, call.Address, out FutexWaitv value), in value);

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        if (call.User == 0) return Errno.EINVAL;
        byte[] value = new byte[24];
        if (!ReferenceCopy.FromUser(memory, call.User, value)) return Errno.EFAULT;
        if ((Field<uint>(value, 16) & ~0x83u) != 0 || Field<uint>(value, 20) != 0) return Errno.EINVAL;
        return Answer.Of(value);
    }

    [UapiStruct("futex_waitv", SizeSource = SizeSource.Fixed, Null = NullStruct.Reject)]
    internal partial struct FutexWaitv
    {
        public ulong Value, Address;
        [KnownBits(0x83)] public uint Flags;
        [MustBeZero] public uint Reserved;
    }
}
