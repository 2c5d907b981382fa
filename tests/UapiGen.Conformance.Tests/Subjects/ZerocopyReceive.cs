using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>
/// getsockopt(TCP_ZEROCOPY_RECEIVE) (net/ipv4/tcp.c; Linux 6.18): a tail that is not zero is EINVAL, and there is no cap. The size is optlen; what the kernel
/// does with a negative one is the call's own.
/// </summary>
internal sealed partial class ZerocopyReceive : Subject
{
    public override int[] Sizes => [12, 64];

    public override byte[] Passes => AllBits(64);

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call) =>
        Answer.Of(Receive.CopyFromUser(ref memory, call.Address, call.Usize, out Receive argument), in argument);

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        uint usize = unchecked((uint)call.Usize);
        if (usize < 12) return Errno.EINVAL;
        if (usize > 64)
        {
            ZeroCheck tail = ReferenceCopy.CheckZeroed(memory, call.User + 64, usize - 64UL);
            if (tail != ZeroCheck.Zero) return tail == ZeroCheck.Nonzero ? Errno.EINVAL : Errno.EFAULT;
        }
        byte[] argument = new byte[64];
        return ReferenceCopy.FromUser(memory, call.User, argument.AsSpan(0, (int)Math.Min(usize, 64u))) ? Answer.Of(argument) : Errno.EFAULT;
    }

    [UapiStruct("tcp_zerocopy_receive", SizeWidth = SizeWidth.Bits32, Floor = 12, Cap = SizeCap.None, LargerError = Errno.EINVAL)]
    internal partial struct Receive
    {
        public ulong Address;
        public uint Length, RecvSkipHint;
        [Since(1)] public uint Inq;
        [Since(1)] public int Err;
        [Since(2)] public ulong CopybufAddress;
        [Since(2)] public int CopybufLen;
        [Since(2)] public uint Flags;
        [Since(3)] public ulong MsgControl, MsgControlLen;
        [Since(3)] public uint MsgFlags, Reserved;
    }
}
