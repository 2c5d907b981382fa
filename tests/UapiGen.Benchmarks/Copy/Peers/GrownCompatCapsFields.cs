using System.Runtime.CompilerServices;
using UapiGen.Benchmarks.Copy.Structs;

namespace UapiGen.Benchmarks.Copy.Peers;

/// <summary>The 32 bytes, field by field.</summary>
internal readonly struct GrownCompatCapsFields : ICopyIn<GrownCompatCaps>, ICopyOut<GrownCompatCaps>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ReadOnlySpan<byte> source, ref GrownCompatCaps value)
    {
        if (!Fields.IsTailZero(source, 32)) return Errno.E2BIG;
        value.Size = Fields.GetU64(source, 0);
        value.Flags = Fields.GetU64(source, 8);
        value.CompatCapabilities = Fields.GetU64(source, 16);
        value.Extra = Fields.GetU64(source, 24);
        return Errno.Success;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ref GrownCompatCaps value, Span<byte> destination)
    {
        Fields.PutU64(destination, 0, value.Size);
        Fields.PutU64(destination, 8, value.Flags);
        Fields.PutU64(destination, 16, value.CompatCapabilities);
        Fields.PutU64(destination, 24, value.Extra);
        Fields.ClearTail(destination, 32);
        return Errno.Success;
    }
}
