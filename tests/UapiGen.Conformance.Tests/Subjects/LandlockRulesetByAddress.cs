using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>landlock_create_ruleset, were a null address like any other: the order of the two checks shows.</summary>
internal sealed partial class LandlockRulesetByAddress : Subject
{
    public override int[] Sizes => [8, 16, 24];

    public override byte[] Passes => AllBits(24);

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT, Errno.E2BIG];

    public override Answer Generated(ref BufferMemory memory, Call call) =>
        Answer.Of(RulesetAttr.CopyFromUser(ref memory, call.Address, call.Usize, out RulesetAttr attr), in attr);

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        if (call.Usize < 8) return Errno.EINVAL;
        if (call.Usize > PageSize) return Errno.E2BIG;

        byte[] attr = new byte[24];
        Errno error = ReferenceCopy.StructFromUser(memory, call.User, call.Usize, attr);
        return error == Errno.Success ? Answer.Of(attr) : error;
    }

    [UapiStruct("landlock_ruleset_attr")]
    internal partial struct RulesetAttr
    {
        public ulong HandledAccessFs;
        [Since(1)] public ulong HandledAccessNet;
        [Since(2)] public ulong Scoped;
    }
}
