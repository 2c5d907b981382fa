using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>A blittable struct seen as its bytes.</summary>
internal static unsafe class StructBytes
{
    /// <summary>The struct's bytes, to write to.</summary>
    /// <remarks>An unmanaged struct has no references in it, and sizeof is what it occupies.</remarks>
    /// <param name="value">The struct; the span is good for as long as it is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<byte> Of<T>(ref T value) where T : unmanaged =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref value), sizeof(T));

    /// <summary>The struct's bytes, to read.</summary>
    /// <param name="value">The struct; the span is good for as long as it is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> OfReadOnly<T>(in T value) where T : unmanaged =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in value)), sizeof(T));
}
