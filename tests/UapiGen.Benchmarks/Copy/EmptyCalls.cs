using System.Runtime.CompilerServices;

namespace UapiGen.Benchmarks.Copy;

/// <summary>The floor under everything managed: the call itself.</summary>
/// <typeparam name="T">The struct that is not copied.</typeparam>
internal readonly struct EmptyCalls<T> : ICopyIn<T>, ICopyOut<T>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ReadOnlySpan<byte> source, ref T value) => Errno.Success;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ref T value, Span<byte> destination) => Errno.Success;
}
