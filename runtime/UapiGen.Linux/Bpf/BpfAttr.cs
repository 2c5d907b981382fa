using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

/// <summary>
/// <c>union bpf_attr</c> of bpf(2): what each command takes (include/uapi/linux/bpf.h, __sys_bpf in kernel/bpf/syscall.c; Linux 7.3). Its size is an argument, an unsigned int:
/// what the caller does not pass is zero, however little that is. 168 bytes since Linux 6.18, 144 in 6.1, 152 in 6.12; it has no size that anybody published.
/// </summary>
/// <remarks>
/// A command looks at its own member: bytes behind its last field must be zero (EINVAL), and bytes behind the union, too (E2BIG). <see cref="Kernel.BpfCall"/> has the order.
/// Replies are written into single fields, which is the commands' own matter.
/// </remarks>
[UapiStruct("bpf_attr", SizeSource = SizeSource.Argument, SizeWidth = SizeWidth.Bits32, Small = SmallStruct.ZeroExtend)]
[StructLayout(LayoutKind.Explicit)]
[Aligned(8)]
public partial struct BpfAttr
{
    /// <summary>For BPF_MAP_CREATE.</summary>
    [FieldOffset(0), Anonymous] public BpfMapCreate MapCreate;

    /// <summary>For the commands on a single element.</summary>
    [FieldOffset(0), Anonymous] public BpfElement Element;

    /// <summary>For the commands on many elements.</summary>
    [FieldOffset(0)] public BpfBatch Batch;

    /// <summary>For BPF_PROG_LOAD.</summary>
    [FieldOffset(0), Anonymous] public BpfProgLoad ProgLoad;

    /// <summary>For BPF_OBJ_PIN and BPF_OBJ_GET.</summary>
    [FieldOffset(0), Anonymous] public BpfObject Object;

    /// <summary>For BPF_PROG_ATTACH and BPF_PROG_DETACH.</summary>
    [FieldOffset(0), Anonymous] public BpfAttach Attach;

    /// <summary>For BPF_PROG_TEST_RUN.</summary>
    [FieldOffset(0)] public BpfTest Test;

    /// <summary>For the commands that go from id to id, and open by id.</summary>
    [FieldOffset(0), Anonymous] public BpfGetId GetId;

    /// <summary>For BPF_OBJ_GET_INFO_BY_FD.</summary>
    [FieldOffset(0)] public BpfInfoQuery Info;

    /// <summary>For BPF_PROG_QUERY.</summary>
    [FieldOffset(0)] public BpfQuery Query;

    /// <summary>For BPF_RAW_TRACEPOINT_OPEN.</summary>
    [FieldOffset(0)] public BpfRawTracepoint RawTracepoint;

    /// <summary>For BPF_BTF_LOAD.</summary>
    [FieldOffset(0), Anonymous] public BpfBtfLoad BtfLoad;

    /// <summary>For BPF_TASK_FD_QUERY.</summary>
    [FieldOffset(0)] public BpfTaskFdQuery TaskFdQuery;

    /// <summary>For BPF_LINK_CREATE.</summary>
    [FieldOffset(0)] public BpfLinkCreate LinkCreate;

    /// <summary>For BPF_LINK_UPDATE.</summary>
    [FieldOffset(0)] public BpfLinkUpdate LinkUpdate;

    /// <summary>For BPF_LINK_DETACH.</summary>
    [FieldOffset(0)] public BpfLinkDetach LinkDetach;

    /// <summary>For BPF_ENABLE_STATS.</summary>
    [FieldOffset(0)] public BpfEnableStats EnableStats;

    /// <summary>For BPF_ITER_CREATE.</summary>
    [FieldOffset(0)] public BpfIterCreate IterCreate;

    /// <summary>For BPF_PROG_BIND_MAP.</summary>
    [FieldOffset(0)] public BpfProgBindMap ProgBindMap;

    /// <summary>For BPF_TOKEN_CREATE.</summary>
    [FieldOffset(0)] public BpfTokenCreate TokenCreate;

    /// <summary>For BPF_PROG_STREAM_READ_BY_FD.</summary>
    [FieldOffset(0)] public BpfProgStreamRead ProgStreamRead;

    /// <summary>For BPF_PROG_ASSOC_STRUCT_OPS.</summary>
    [FieldOffset(0)] public BpfProgAssocStructOps ProgAssocStructOps;
}
