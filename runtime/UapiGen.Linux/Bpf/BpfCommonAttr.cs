namespace UapiGen.Linux.Bpf;

/// <summary>
/// <c>struct bpf_common_attr</c>: what bpf(2) takes beside the union, for every command with <c>BPF_COMMON_ATTRS</c>, bit 16 (include/uapi/linux/bpf.h, __sys_bpf in
/// kernel/bpf/syscall.c; Linux 7.3). Its size is the fifth argument, an unsigned int: 24 bytes, since Linux 7.2, of which 20 are known.
/// </summary>
[UapiStruct("bpf_common_attr", SizeSource = SizeSource.Argument, SizeWidth = SizeWidth.Bits32, Small = SmallStruct.ZeroExtend, Tail = TailStart.KnownEnd)]
public partial struct BpfCommonAttr
{
    /// <summary>Where what the kernel says goes. Offset 0, 8 bytes.</summary>
    [Aligned(8)] public ulong LogBuf;

    /// <summary>The room for that in bytes. Offset 8, 4 bytes.</summary>
    public uint LogSize;

    /// <summary>How much it says. Offset 12, 4 bytes.</summary>
    public uint LogLevel;

    /// <summary>How much it had to say, in bytes; the kernel fills it. Offset 16, 4 bytes.</summary>
    public uint LogTrueSize;
}
