using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>UFFDIO_REGISTER (mm/userfaultfd.c, userfaultfd_register; Linux 7.3): all but the last field is read, and only that one is written.</summary>
internal sealed partial class UserfaultRegister : Subject
{
    public override int[] Sizes => [32];

    public override byte[] Passes => [.. AllBits(16), 7, 0, 0, 0, 0, 0, 0, 0, .. AllBits(8)];

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        Errno error = UffdioRegister.CopyFromUser(ref memory, call.Address, out UffdioRegister value);
        Answer answer = Answer.Of(error, in value);
        if (error != Errno.Success) return answer;

        Fill(ref value, call);
        return answer with { Out = UffdioRegister.CopyToUser(ref memory, call.Address, ref value) };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        byte[] value = new byte[32];
        if (!ReferenceCopy.FromUser(memory, call.User, value.AsSpan(0, 24))) return Errno.EFAULT;
        if ((Field<ulong>(value, 16) & ~7UL) != 0) return Errno.EINVAL;
        return Answer.Of(value) with { Out = Put(memory, call.User + 24, Field<ulong>(call.Reply, 24)) ? Errno.Success : Errno.EFAULT };
    }

    [UapiStruct("uffdio_register", SizeSource = SizeSource.Fixed, Request = Request.InputFields, Reply = Reply.OutputFields)]
    [Ioctl(0xAA, 0, Direction = IoctlDirection.ReadWrite)]
    internal partial struct UffdioRegister
    {
        [Input] public UffdioRange Range;
        [Input, KnownBits(7)] public ulong Mode;
        [Output] public ulong Ioctls;
    }

    internal struct UffdioRange
    {
        public ulong Start;
        public ulong Length;
    }
}
