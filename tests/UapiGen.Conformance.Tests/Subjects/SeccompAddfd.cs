using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>SECCOMP_IOCTL_NOTIF_ADDFD (kernel/seccomp.c; Linux 7.3): a page is too much already, and that is EINVAL.</summary>
internal sealed partial class SeccompAddfd : Subject
{
    public override int[] Sizes => [24];

    public override byte[] Passes => [.. AllBits(8), 3, 0, 0, 0, .. AllBits(12)];

    public override Errno[] Errors => [Errno.EINVAL, Errno.E2BIG, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call) =>
        Answer.Of(Addfd.CopyFromUser(ref memory, call.Address, call.Usize, out Addfd value), in value);

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        if (call.Usize < 24 || call.Usize >= PageSize) return Errno.EINVAL;
        byte[] value = new byte[24];
        Errno error = ReferenceCopy.StructFromUser(memory, call.User, call.Usize, value);
        if (error != Errno.Success) return error;
        return (Field<uint>(value, 8) & ~3u) != 0 ? Errno.EINVAL : Answer.Of(value);
    }

    [UapiStruct("seccomp_notif_addfd", SizeSource = SizeSource.CommandBits, Cap = SizeCap.BelowPageSize, CapError = Errno.EINVAL)]
    [Ioctl(0x21, 3, Direction = IoctlDirection.Write)]
    internal partial struct Addfd
    {
        public ulong Id;
        [KnownBits(3)] public uint Flags;
        public uint SrcFd, NewFd, NewFdFlags;
    }
}
