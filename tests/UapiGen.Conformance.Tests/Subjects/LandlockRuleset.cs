using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>landlock_create_ruleset (security/landlock/syscalls.c, copy_min_struct_from_user; Linux 7.2): a null address is EFAULT before any size is looked at.</summary>
internal sealed partial class LandlockRuleset : Subject
{
    public override int[] Sizes => [8, 16, 24];

    public override byte[] Passes => AllBits(24);

    public override int Versions => 3;

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT, Errno.E2BIG];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        Errno error = call.Version == Call.Newest
            ? RulesetAttr.CopyFromUser(ref memory, call.Address, call.Usize, out RulesetAttr attr)
            : RulesetAttr.CopyFromUserAs(ref memory, call.Version, call.Address, call.Usize, out attr);
        return Answer.Of(error, in attr);
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        int ksize = call.Version switch { 0 => 8, 1 => 16, _ => 24 };
        if (call.User == 0) return Errno.EFAULT;
        if (call.Usize < 8) return Errno.EINVAL;
        if (call.Usize > PageSize) return Errno.E2BIG;

        byte[] attr = new byte[24];
        Errno error = ReferenceCopy.StructFromUser(memory, call.User, call.Usize, attr.AsSpan(0, ksize));
        return error == Errno.Success ? Answer.Of(attr) : error;
    }

    [UapiStruct("landlock_ruleset_attr", Null = NullStruct.Reject, NullError = Errno.EFAULT)]
    internal partial struct RulesetAttr
    {
        public ulong HandledAccessFs;
        [Since(1)] public ulong HandledAccessNet;
        [Since(2)] public ulong Scoped;
    }
}
