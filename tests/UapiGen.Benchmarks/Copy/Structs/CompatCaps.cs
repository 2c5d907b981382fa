#pragma warning disable UAPI7203 // Only moves are measured: no mask is applied.
namespace UapiGen.Benchmarks.Copy.Structs;

/// <summary>24 bytes: struct kvm_ppc_compat_caps as it is.</summary>
[UapiStruct("kvm_ppc_compat_caps")]
public partial struct CompatCaps
{
    [StructSize] public ulong Size;
    [MustBeZero] public ulong Flags;
    [Output] public ulong CompatCapabilities;
}
