using MemoryPack;

namespace UapiGen.Benchmarks.Copy.Peers;

/// <summary>The fields of the first 64 bytes, as MemoryPack has them when versions must get along: a class, its members numbered.</summary>
[MemoryPackable(GenerateType.VersionTolerant)]
public sealed partial class PackedShortCloneArgs
{
    [MemoryPackOrder(0)] public ulong Flags { get; set; }
    [MemoryPackOrder(1)] public ulong PidFd { get; set; }
    [MemoryPackOrder(2)] public ulong ChildTid { get; set; }
    [MemoryPackOrder(3)] public ulong ParentTid { get; set; }
    [MemoryPackOrder(4)] public ulong ExitSignal { get; set; }
    [MemoryPackOrder(5)] public ulong Stack { get; set; }
    [MemoryPackOrder(6)] public ulong StackSize { get; set; }
    [MemoryPackOrder(7)] public ulong Tls { get; set; }
}
