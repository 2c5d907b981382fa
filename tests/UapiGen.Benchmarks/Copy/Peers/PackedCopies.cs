using System.Buffers;
using System.Runtime.CompilerServices;
using MemoryPack;

namespace UapiGen.Benchmarks.Copy.Peers;

/// <summary>MemoryPack from and to bytes of its own format. The object and the buffer are used again, which is its fast way.</summary>
/// <typeparam name="T">The class.</typeparam>
internal readonly struct PackedCopies<T> : ICopyIn<T?>, ICopyOut<T> where T : class
{
    // One a type: the buffer that the rounds write into.
    private static readonly ArrayBufferWriter<byte> s_written = new(4096);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ReadOnlySpan<byte> source, ref T? value)
    {
        MemoryPackSerializer.Deserialize(source, ref value);
        return Errno.Success;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ref T value, Span<byte> destination)
    {
        s_written.ResetWrittenCount();
        MemoryPackSerializer.Serialize(in s_written, in value);
        return Errno.Success;
    }
}
