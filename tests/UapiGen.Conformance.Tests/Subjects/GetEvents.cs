using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>io_uring_enter's extended argument (io_uring/io_uring.c, io_get_ext_arg; Linux 7.3): exactly one size, else EINVAL.</summary>
internal sealed partial class GetEvents : Subject
{
    public override int[] Sizes => [24];

    public override byte[] Passes => AllBits(24);

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call) =>
        Answer.Of(GetEventsArg.CopyFromUser(ref memory, call.Address, call.Usize, out GetEventsArg argument), in argument);

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        if (call.Usize != 24) return Errno.EINVAL;
        byte[] argument = new byte[24];
        return ReferenceCopy.FromUser(memory, call.User, argument) ? Answer.Of(argument) : Errno.EFAULT;
    }

    [UapiStruct("io_uring_getevents_arg", Larger = LargerStruct.Reject, LargerError = Errno.EINVAL)]
    internal partial struct GetEventsArg
    {
        public ulong SigMask;
        public uint SigMaskSize, MinWait;
        public ulong Timeout;
    }
}
