namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_PROG_TEST_RUN takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 4.12.</summary>
public struct BpfTest
{
    /// <summary>The program.</summary>
    public uint ProgFd;

    /// <summary>What it returned; the kernel fills it.</summary>
    public uint Retval;

    /// <summary>The size of the data in bytes.</summary>
    public uint DataSizeIn;

    /// <summary>The room for the data in bytes, then its size.</summary>
    public uint DataSizeOut;

    /// <summary>The address of the data.</summary>
    [Aligned(8)] public ulong DataIn;

    /// <summary>Where the data goes.</summary>
    [Aligned(8)] public ulong DataOut;

    /// <summary>How often it runs.</summary>
    public uint Repeat;

    /// <summary>How long it took on average, in nanoseconds; the kernel fills it.</summary>
    public uint Duration;

    /// <summary>The size of the context in bytes. Linux 5.2.</summary>
    public uint CtxSizeIn;

    /// <summary>The room for the context in bytes, then its size. Linux 5.2.</summary>
    public uint CtxSizeOut;

    /// <summary>The address of the context. Linux 5.2.</summary>
    [Aligned(8)] public ulong CtxIn;

    /// <summary>Where the context goes. Linux 5.2.</summary>
    [Aligned(8)] public ulong CtxOut;

    /// <summary>Flags. Linux 5.10.</summary>
    public uint Flags;

    /// <summary>The processor to run on, with its flag. Linux 5.10.</summary>
    public uint Cpu;

    /// <summary>How many frames at a time. Linux 5.18.</summary>
    public uint BatchSize;
}
