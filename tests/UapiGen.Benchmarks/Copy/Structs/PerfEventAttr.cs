#pragma warning disable UAPI7102, UAPI7202, UAPI7203 // The kernel has its size at offset 4; only moves are measured: no field is checked or masked.
namespace UapiGen.Benchmarks.Copy.Structs;

/// <summary>136 bytes: laid out as struct perf_event_attr, nine versions of it; a field is handed back, so that there is a copy out to measure.</summary>
[UapiStruct("perf_event_attr")]
public partial struct PerfEventAttr
{
    public uint Type;
    [StructSize] public uint Size;
    public ulong Config;
    public ulong SamplePeriod;
    public ulong SampleType;
    public ulong ReadFormat;
    [Output] public ulong Flags;
    public uint WakeupEvents;
    public uint BreakpointType;
    public ulong Config1;
    [Since(1)] public ulong Config2;
    [Since(2)] public ulong BranchSampleType;
    [Since(3)] public ulong SampleRegsUser;
    [Since(3)] public uint SampleStackUser;
    [Since(3)] public int ClockId;
    [Since(4)] public ulong SampleRegsIntr;
    [Since(5)] public uint AuxWatermark;
    [Since(5)] public ushort SampleMaxStack;
    [Since(5)] public ushort Reserved2;
    [Since(6)] public uint AuxSampleSize;
    [Since(6)] public uint AuxAction;
    [Since(7)] public ulong SigData;
    [Since(8)] public ulong Config3;
}
