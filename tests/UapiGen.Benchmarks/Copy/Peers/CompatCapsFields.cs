using System.Runtime.CompilerServices;
using UapiGen.Benchmarks.Copy.Structs;

namespace UapiGen.Benchmarks.Copy.Peers;

/// <summary>The 24 bytes, field by field.</summary>
internal readonly struct CompatCapsFields : ICopyIn<CompatCaps>, ICopyOut<CompatCaps>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ReadOnlySpan<byte> source, ref CompatCaps value)
    {
        if (!Fields.IsTailZero(source, 24)) return Errno.E2BIG;
        value.Size = Fields.GetU64(source, 0);
        value.Flags = Fields.GetU64(source, 8);
        value.CompatCapabilities = Fields.GetU64(source, 16);
        return Errno.Success;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ref CompatCaps value, Span<byte> destination)
    {
        Fields.PutU64(destination, 0, value.Size);
        Fields.PutU64(destination, 8, value.Flags);
        Fields.PutU64(destination, 16, value.CompatCapabilities);
        Fields.ClearTail(destination, 24);
        return Errno.Success;
    }
}
