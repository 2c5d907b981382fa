#pragma warning disable UAPI7203 // Only moves are measured: no mask is applied.
namespace UapiGen.Benchmarks.Copy.Structs;

/// <summary>32 bytes: struct kvm_ppc_compat_caps after it grew by a field.</summary>
[UapiStruct("kvm_ppc_compat_caps")]
public partial struct GrownCompatCaps
{
    [StructSize] public ulong Size;
    [MustBeZero] public ulong Flags;
    [Output] public ulong CompatCapabilities;
    [Since(1)] public ulong Extra;
}
