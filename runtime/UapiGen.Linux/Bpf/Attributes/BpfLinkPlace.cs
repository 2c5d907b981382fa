namespace UapiGen.Linux.Bpf;

/// <summary>Where in a list of programs a link stands (include/uapi/linux/bpf.h, Linux 7.3).</summary>
public struct BpfLinkPlace
{
    /// <summary>Before or after which other one.</summary>
    [Anonymous] public BpfRelative Relative;

    /// <summary>The revision of the list that it is to change.</summary>
    public ulong ExpectedRevision;
}
