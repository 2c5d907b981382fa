#pragma warning disable UAPI7201 // Only moves are measured: no field is checked.
namespace UapiGen.Benchmarks.Copy.Structs;

/// <summary>88 bytes: laid out as struct clone_args; a field is handed back, which clone3 does not do, so that there is a copy out to measure.</summary>
[UapiStruct("clone_args")]
public partial struct CloneArgs
{
    public ulong Flags;
    public ulong PidFd;
    public ulong ChildTid;
    public ulong ParentTid;
    public ulong ExitSignal;
    public ulong Stack;
    public ulong StackSize;
    [Output] public ulong Tls;
    [Since(1)] public ulong SetTid;
    [Since(1)] public ulong SetTidSize;
    [Since(2)] public ulong Cgroup;
}
