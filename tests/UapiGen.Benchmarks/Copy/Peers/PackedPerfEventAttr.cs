using MemoryPack;

namespace UapiGen.Benchmarks.Copy.Peers;

/// <summary>The fields of 136 bytes, as MemoryPack has them when versions must get along: a class, its members numbered.</summary>
[MemoryPackable(GenerateType.VersionTolerant)]
public sealed partial class PackedPerfEventAttr
{
    [MemoryPackOrder(0)] public uint Type { get; set; }
    [MemoryPackOrder(1)] public uint Size { get; set; }
    [MemoryPackOrder(2)] public ulong Config { get; set; }
    [MemoryPackOrder(3)] public ulong SamplePeriod { get; set; }
    [MemoryPackOrder(4)] public ulong SampleType { get; set; }
    [MemoryPackOrder(5)] public ulong ReadFormat { get; set; }
    [MemoryPackOrder(6)] public ulong Flags { get; set; }
    [MemoryPackOrder(7)] public uint WakeupEvents { get; set; }
    [MemoryPackOrder(8)] public uint BreakpointType { get; set; }
    [MemoryPackOrder(9)] public ulong Config1 { get; set; }
    [MemoryPackOrder(10)] public ulong Config2 { get; set; }
    [MemoryPackOrder(11)] public ulong BranchSampleType { get; set; }
    [MemoryPackOrder(12)] public ulong SampleRegsUser { get; set; }
    [MemoryPackOrder(13)] public uint SampleStackUser { get; set; }
    [MemoryPackOrder(14)] public int ClockId { get; set; }
    [MemoryPackOrder(15)] public ulong SampleRegsIntr { get; set; }
    [MemoryPackOrder(16)] public uint AuxWatermark { get; set; }
    [MemoryPackOrder(17)] public ushort SampleMaxStack { get; set; }
    [MemoryPackOrder(18)] public ushort Reserved2 { get; set; }
    [MemoryPackOrder(19)] public uint AuxSampleSize { get; set; }
    [MemoryPackOrder(20)] public uint AuxAction { get; set; }
    [MemoryPackOrder(21)] public ulong SigData { get; set; }
    [MemoryPackOrder(22)] public ulong Config3 { get; set; }
}
