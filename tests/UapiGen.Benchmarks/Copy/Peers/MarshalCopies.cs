using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen.Benchmarks.Copy.Peers;

/// <summary>Marshal.PtrToStructure and StructureToPtr. They know one size; the tail and the short struct are dealt with around them.</summary>
/// <typeparam name="T">The struct.</typeparam>
internal readonly unsafe struct MarshalCopies<T> : ICopyIn<T>, ICopyOut<T> where T : unmanaged
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ReadOnlySpan<byte> source, ref T value)
    {
        if (source.Length > sizeof(T) && source[sizeof(T)..].ContainsAnyExcept((byte)0)) return Errno.E2BIG;
        if (source.Length < sizeof(T))
        {
            // As many bytes as the call below reads.
            byte* whole = stackalloc byte[sizeof(T)];
            var room = new Span<byte>(whole, sizeof(T));
            room.Clear();
            source.CopyTo(room);
            value = Marshal.PtrToStructure<T>((nint)whole);
            return Errno.Success;
        }

        // The bytes are pinned for the call, and sizeof(T) of them are there.
        fixed (byte* bytes = source) value = Marshal.PtrToStructure<T>((nint)bytes);
        return Errno.Success;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ref T value, Span<byte> destination)
    {
        if (destination.Length < sizeof(T))
        {
            // As many bytes as the call below writes, and then as many as the reader has room for.
            byte* whole = stackalloc byte[sizeof(T)];
            Marshal.StructureToPtr(value, (nint)whole, fDeleteOld: false);
            new ReadOnlySpan<byte>(whole, destination.Length).CopyTo(destination);
            return Errno.Success;
        }

        destination[sizeof(T)..].Clear();

        // The bytes are pinned for the call, and there is room for sizeof(T) of them.
        fixed (byte* bytes = destination) Marshal.StructureToPtr(value, (nint)bytes, fDeleteOld: false);
        return Errno.Success;
    }
}
