using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>
/// A command that puts single fields back (iommufd's way, drivers/iommu/iommufd/ioas.c), with an output that came later: it is not put into a struct that
/// has no such field, nor by a kernel that knows none. Zero is version 0, a null address is no struct.
/// </summary>
internal sealed partial class SingleOutputs : Subject
{
    public override int[] Sizes => [24, 32, 40];

    public override byte[] Passes => AllBits(40);

    public override int Versions => 3;

    public override Errno[] Errors => [Errno.EINVAL, Errno.E2BIG, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        bool isNewest = call.Version == Call.Newest;
        Errno error = isNewest
            ? IoasCommand.CopyFromUser(ref memory, call.Address, call.Usize, out IoasCommand value)
            : IoasCommand.CopyFromUserAs(ref memory, call.Version, call.Address, call.Usize, out value);
        Answer answer = Answer.Of(error, in value);
        if (error != Errno.Success) return answer;

        Fill(ref value, call);
        return answer with
        {
            Out = isNewest
                ? IoasCommand.CopyToUser(ref memory, call.Address, call.Usize, ref value)
                : IoasCommand.CopyToUserAs(ref memory, call.Version, call.Address, call.Usize, ref value),
        };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        int ksize = call.Version switch { 0 => 24, 1 => 32, _ => 40 };
        byte[] value = new byte[40];
        if (call.User == 0) return Answer.Of(value);
        ulong usize = call.Usize == 0 ? 24 : call.Usize;
        if (usize > PageSize) return Errno.E2BIG;
        if (usize < 24) return Errno.EINVAL;
        Errno error = ReferenceCopy.StructFromUser(memory, call.User, usize, value.AsSpan(0, ksize));
        if (error != Errno.Success) return error;

        Answer answer = Answer.Of(value);
        if (!Put(memory, call.User + 8, (uint)(Field<uint>(call.Reply, 8) & 0xFF))) return answer with { Out = Errno.EFAULT };
        foreach (int offset in new[] { 24, 32 })
        {
            bool isThere = usize >= (ulong)offset + 8 && ksize >= offset + 8;
            if (isThere && !Put(memory, call.User + (ulong)offset, Field<ulong>(call.Reply, offset))) return answer with { Out = Errno.EFAULT };
        }
        return answer;
    }

    [UapiStruct("iommu_ioas_command", Null = NullStruct.NoStruct, Zero = ZeroSize.MeansVersion0, Reply = Reply.OutputFields)]
    internal partial struct IoasCommand
    {
        public ulong Id;
        [OutputMask(0xFF)] public uint Result;
        public uint Flags;
        public ulong Address;
        [Output, Since(1)] public ulong Length;
        [Output, Since(2)] public ulong Alignment;
    }
}
