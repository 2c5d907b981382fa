using MemoryPack;

namespace UapiGen.Benchmarks.Copy.Peers;

/// <summary>The fields of 32 bytes, as MemoryPack has them when versions must get along: a class, its members numbered.</summary>
[MemoryPackable(GenerateType.VersionTolerant)]
public sealed partial class PackedGrownCompatCaps
{
    [MemoryPackOrder(0)] public ulong Size { get; set; }
    [MemoryPackOrder(1)] public ulong Flags { get; set; }
    [MemoryPackOrder(2)] public ulong CompatCapabilities { get; set; }
    [MemoryPackOrder(3)] public ulong Extra { get; set; }
}
