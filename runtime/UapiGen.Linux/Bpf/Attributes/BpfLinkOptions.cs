using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

/// <summary>What kinds of links take besides (include/uapi/linux/bpf.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct BpfLinkOptions
{
    /// <summary>The type of the target. Linux 5.10.</summary>
    [FieldOffset(0)] public uint TargetBtfId;

    /// <summary>Of iterators. Linux 5.9.</summary>
    [FieldOffset(0), Anonymous] public BpfLinkIter Iter;

    /// <summary>Of perf events. Linux 5.15.</summary>
    [FieldOffset(0)] public BpfLinkPerfEvent PerfEvent;

    /// <summary>Of many kernel probes. Linux 5.18.</summary>
    [FieldOffset(0)] public BpfLinkKprobeMulti KprobeMulti;

    /// <summary>Of tracing programs. Linux 6.0.</summary>
    [FieldOffset(0)] public BpfLinkTracing Tracing;

    /// <summary>Of netfilter hooks. Linux 6.4.</summary>
    [FieldOffset(0)] public BpfLinkNetfilter Netfilter;

    /// <summary>Of tcx. Linux 6.6.</summary>
    [FieldOffset(0)] public BpfLinkPlace Tcx;

    /// <summary>Of many user probes. Linux 6.6.</summary>
    [FieldOffset(0)] public BpfLinkUprobeMulti UprobeMulti;

    /// <summary>Of netkit. Linux 6.7.</summary>
    [FieldOffset(0)] public BpfLinkPlace Netkit;

    /// <summary>Of control groups. Linux 6.17.</summary>
    [FieldOffset(0)] public BpfLinkPlace Cgroup;

    /// <summary>Of many tracing programs. Since a kernel after 6.18.</summary>
    [FieldOffset(0)] public BpfLinkTracingMulti TracingMulti;
}
