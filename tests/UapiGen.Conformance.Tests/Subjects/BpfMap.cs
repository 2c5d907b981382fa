using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>
/// bpf's BPF_OBJ_GET_INFO_BY_FD for a map (kernel/bpf/syscall.c, bpf_check_uarg_tail_zero; Linux 6.18): no floor, a size of 32 bits, and the padding
/// of the newest version is tail.
/// </summary>
internal sealed partial class BpfMap : Subject
{
    public override int[] Sizes => [88, 100, 104];

    public override byte[] Passes => [.. AllBits(100), 0, 0, 0, 0];

    public override int Versions => 2;

    public override Errno[] Errors => [Errno.E2BIG, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        bool isNewest = call.Version == Call.Newest;
        Errno error = isNewest
            ? BpfMapInfo.CopyFromUser(ref memory, call.Address, call.Usize, out BpfMapInfo info)
            : BpfMapInfo.CopyFromUserAs(ref memory, call.Version, call.Address, call.Usize, out info);
        Answer answer = Answer.Of(error, in info);
        if (error != Errno.Success) return answer;

        Fill(ref info, call);
        return answer with
        {
            Out = isNewest
                ? BpfMapInfo.CopyToUser(ref memory, call.Address, call.Usize, ref info)
                : BpfMapInfo.CopyToUserAs(ref memory, call.Version, call.Address, call.Usize, ref info),
        };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        int ksize = call.Version == 0 ? 88 : 104, end = call.Version == 0 ? 88 : 100;
        uint usize = unchecked((uint)call.Usize);
        if (usize > PageSize) return Errno.E2BIG;
        if (usize > end)
        {
            ZeroCheck tail = ReferenceCopy.CheckZeroed(memory, call.User + (ulong)end, usize - (ulong)end);
            if (tail != ZeroCheck.Zero) return tail == ZeroCheck.Nonzero ? Errno.E2BIG : Errno.EFAULT;
        }

        byte[] info = new byte[104];
        int size = (int)Math.Min(usize, (uint)ksize);
        if (!ReferenceCopy.FromUser(memory, call.User, info.AsSpan(0, size))) return Errno.EFAULT;
        return Answer.Of(info) with { Out = ReferenceCopy.ToUser(memory, call.User, call.Reply.AsSpan(0, size)) ? Errno.Success : Errno.EFAULT };
    }

    [UapiStruct("bpf_map_info", SizeWidth = SizeWidth.Bits32, Small = SmallStruct.ZeroExtend, Tail = TailStart.KnownEnd, Reply = Reply.CopyHead)]
    internal partial struct BpfMapInfo
    {
        public uint Type, Id, KeySize, ValueSize, MaxEntries, MapFlags;
        public ulong Name0, Name1;
        public uint Ifindex, BtfVmlinuxValueTypeId;
        public ulong NetnsDev, NetnsIno;
        public uint BtfId, BtfKeyTypeId, BtfValueTypeId, BtfVmlinuxId;
        public ulong MapExtra;
        [Since(1)] public ulong Hash;
        [Since(1)] public uint HashSize;
    }
}
