using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>open_tree_attr (fs/namespace.c; Linux 6.15): no address and no size is no struct, one without the other is a mistake.</summary>
internal sealed partial class OpenTreeAttr : Subject
{
    public override int[] Sizes => [0, 32];

    public override byte[] Passes => [.. AllBits(2), 0, 0, 0, 0, 0, 0, .. AllBits(24)];

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT, Errno.E2BIG];

    public override Answer Generated(ref BufferMemory memory, Call call) =>
        Answer.Of(MountAttr.CopyFromUser(ref memory, call.Address, call.Usize, out MountAttr attr), in attr);

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        byte[] attr = new byte[32];
        if (call.User == 0 && call.Usize == 0) return Answer.Of(attr);
        if (call.User == 0 || call.Usize == 0) return Errno.EINVAL;
        if (call.Usize > PageSize) return Errno.E2BIG;
        if (call.Usize < 32) return Errno.EINVAL;

        Errno error = ReferenceCopy.StructFromUser(memory, call.User, call.Usize, attr);
        if (error != Errno.Success) return error;
        return (Field<ulong>(attr, 0) & ~0xFFFFUL) != 0 ? Errno.EINVAL : Answer.Of(attr);
    }

    [UapiStruct("mount_attr", Null = NullStruct.NoStructWithoutSize)]
    internal partial struct MountAttr
    {
        [KnownBits(0xFFFFul)] public ulong Set;
        public ulong Clear, Propagation, UserNamespace;
    }
}
