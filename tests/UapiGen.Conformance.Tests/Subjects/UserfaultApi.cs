using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>UFFDIO_API (mm/userfaultfd.c, userfaultfd_api; Linux 7.3): whatever is refused once the struct was read, the caller finds zeros.</summary>
internal sealed partial class UserfaultApi : Subject
{
    public override int[] Sizes => [24];

    public override byte[] Passes => [.. AllBits(8), 0xFF, 0xFF, 1, 0, 0, 0, 0, 0, .. AllBits(8)];

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT, Errno.ENOENT];

    public override Answer Generated(ref BufferMemory memory, Call call) =>
        new Userfault(call).Dispatch(ref memory, UffdioApi.Command, call.User).Error;

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        byte[] api = new byte[24];
        if (!ReferenceCopy.FromUser(memory, call.User, api)) return Errno.EFAULT;

        Errno error = (Field<ulong>(api, 8) & ~0x1FFFFUL) != 0 ? Errno.EINVAL : call.Result;
        byte[] reply = error == Errno.Success ? call.Reply : new byte[24];
        return ReferenceCopy.ToUser(memory, call.User, reply) ? error : Errno.EFAULT;
    }

    [UapiStruct("uffdio_api", SizeSource = SizeSource.Fixed, ErrorReply = ErrorReply.Zeroed)]
    [Ioctl(0xAA, 0x3F, Direction = IoctlDirection.ReadWrite)]
    internal partial struct UffdioApi
    {
        public ulong Api;
        [KnownBits(0x1FFFFul), Output] public ulong Features;
        [Output] public ulong Ioctls;
    }

    [IoctlHandlers]
    private sealed partial class Userfault(Call call)
    {
        [Handles]
        private Errno Api(ref UffdioApi api)
        {
            Fill(ref api, call);
            return call.Result;
        }
    }
}
