using System.Runtime.CompilerServices;

namespace UapiGen.Benchmarks.Copy;

/// <summary>Ours: the runtime's copies of any struct from and to bytes at hand.</summary>
/// <typeparam name="T">The struct.</typeparam>
/// <typeparam name="TCase">Which case, as <see cref="OneCase{T, TCase}"/> explains.</typeparam>
internal readonly struct SpanCopies<T, TCase> : ICopyIn<T>, ICopyOut<T> where T : unmanaged
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ReadOnlySpan<byte> source, ref T value) => StructCopy.CopyFrom(source, out Unsafe.As<T, OneCase<T, TCase>>(ref value));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ref T value, Span<byte> destination)
    {
        StructCopy.CopyTo(in Unsafe.As<T, OneCase<T, TCase>>(ref value), destination);
        return Errno.Success;
    }
}
