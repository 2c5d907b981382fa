using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>
/// A DRM command (drivers/gpu/drm/drm_ioctl.c, drm_ioctl; Linux 7.3): any size, short ones filled up with zeros, longer ones cut, and a reply that goes back
/// even when the driver refused.
/// </summary>
internal sealed partial class DrmCommand : Subject
{
    public override int[] Sizes => [16, 24];

    public override byte[] Passes => [.. AllBits(8), 0, 0, 0, 0, .. AllBits(12)];

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT, Errno.ENOENT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        uint number = (DrmArgument.Command & ~IoctlNumber.SizeMask) | ((uint)Size(call) << 16);
        return new Driver(call).Dispatch(ref memory, number, call.User).Error;
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        byte[] argument = new byte[24];
        int size = Math.Min(Size(call), 24);
        if (!ReferenceCopy.FromUser(memory, call.User, argument.AsSpan(0, size))) return Errno.EFAULT;

        Errno error = Field<uint>(argument, 8) != 0 ? Errno.EINVAL : call.Result;
        byte[] reply = Field<uint>(argument, 8) != 0 ? argument : call.Reply;
        return ReferenceCopy.ToUser(memory, call.User, reply.AsSpan(0, size)) ? error : Errno.EFAULT;
    }

    /// <summary>What the number's size bits can hold.</summary>
    private static int Size(Call call) => (int)(call.Usize & 0x1FFF);

    [UapiStruct("drm_argument", SizeSource = SizeSource.CommandBits, Small = SmallStruct.ZeroExtend, Larger = LargerStruct.Truncate, Reply = Reply.CopyHead,
        ErrorReply = ErrorReply.Copied)]
    [Ioctl(0x64, 0xB4, Direction = IoctlDirection.ReadWrite)]
    internal partial struct DrmArgument
    {
        [Output] public ulong Offset;
        [MustBeZero] public uint Flags;
        public uint Handle;
        public ulong Size;
    }

    [IoctlHandlers]
    private sealed partial class Driver(Call call)
    {
        [Handles]
        private Errno Handle(ref DrmArgument argument)
        {
            Fill(ref argument, call);
            return call.Result;
        }
    }
}
