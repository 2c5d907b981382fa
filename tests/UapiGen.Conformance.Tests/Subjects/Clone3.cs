using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>clone3 (kernel/fork.c, copy_clone_args_from_user; Linux 7.3): CLONE_INTO_CGROUP is for callers whose struct has the cgroup.</summary>
internal sealed partial class Clone3 : Subject
{
    private const ulong IntoCgroup = 0x2_0000_0000, ClearSighand = 0x1_0000_0000;

    public override int[] Sizes => [64, 80, 88];

    public override byte[] Passes => [0, 0xFF, 0xFF, 0xFF, 0x03, 0, 0, 0, .. AllBits(80)];

    public override int Versions => 3;

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT, Errno.E2BIG];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        Errno error = call.Version == Call.Newest
            ? CloneArgs.CopyFromUser(ref memory, call.Address, call.Usize, out CloneArgs args)
            : CloneArgs.CopyFromUserAs(ref memory, call.Version, call.Address, call.Usize, out args);
        return Answer.Of(error, in args);
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        int ksize = call.Version switch { 0 => 64, 1 => 80, _ => 88 };
        if (call.Usize > PageSize) return Errno.E2BIG;
        if (call.Usize < 64) return Errno.EINVAL;

        byte[] args = new byte[88];
        Errno error = ReferenceCopy.StructFromUser(memory, call.User, call.Usize, args.AsSpan(0, ksize));
        if (error != Errno.Success) return error;

        ulong flags = Field<ulong>(args, 0);
        ulong known = 0xFFFF_FF00 | (ksize >= 80 ? ClearSighand : 0) | (ksize >= 88 ? IntoCgroup : 0);
        if ((flags & ~known) != 0) return Errno.EINVAL;
        if ((flags & ClearSighand) != 0 && call.Usize < 80) return Errno.EINVAL;
        if ((flags & IntoCgroup) != 0 && call.Usize < 88) return Errno.EINVAL;
        return Answer.Of(args);
    }

    // CLONE_CLEAR_SIGHAND needs no size in the kernel; here it stands for a bit of the version between.
    [UapiStruct("clone_args")]
    internal partial struct CloneArgs
    {
        [KnownBits(0x3_FFFF_FF00ul), KnownSince(2, IntoCgroup), KnownSince(1, ClearSighand)] public ulong Flags;
        public ulong PidFd, ChildTid, ParentTid, ExitSignal, Stack, StackSize, Tls;
        [Since(1)] public ulong SetTid;
        [Since(1)] public ulong SetTidSize;
        [Since(2)] public ulong Cgroup;
    }
}
