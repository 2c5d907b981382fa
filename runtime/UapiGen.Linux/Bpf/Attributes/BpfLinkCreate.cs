namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_LINK_CREATE takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 5.7.</summary>
public struct BpfLinkCreate
{
    /// <summary>What is attached.</summary>
    [Anonymous] public BpfLinkProgram Program;

    /// <summary>To what.</summary>
    [Anonymous] public BpfTarget Target;

    /// <summary>Where.</summary>
    public uint AttachType;

    /// <summary>Flags.</summary>
    public uint Flags;

    /// <summary>What that kind of link takes besides.</summary>
    [Anonymous] public BpfLinkOptions Options;
}
