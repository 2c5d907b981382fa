using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>
/// The copies of <see cref="UserCopy"/> for bytes that this process already holds (copy_struct_from_bounce_buffer and copy_struct_to_bounce_buffer,
/// include/linux/uaccess.h, Linux 7.3): the same rules without faults.
/// </summary>
/// <remarks>
/// sizeof(T) is a constant to the JIT. The size that nearly every call has is one compare and one move; the sizes one 64-bit field away, which a
/// struct that grew has to deal with, stand beside it; the rest is out of line.
/// </remarks>
public static unsafe class StructCopy
{
    /// <summary>Takes a struct of any version from bytes; what an older writer did not give is zero.</summary>
    /// <param name="source">The bytes; their number is usize.</param>
    /// <param name="value">The struct, all zero after an error.</param>
    /// <returns><see cref="Errno.E2BIG"/>: a byte past sizeof(T) is not zero. Else success.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Errno CopyFrom<T>(ReadOnlySpan<byte> source, out T value) where T : unmanaged
    {
        // Each branch reads as many bytes as its comparison with the length has found to be there.
        ref byte bytes = ref MemoryMarshal.GetReference(source);
        if (source.Length == sizeof(T))
        {
            value = Unsafe.ReadUnaligned<T>(ref bytes);
            return Errno.Success;
        }

        if (source.Length == sizeof(T) + sizeof(ulong) && Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, sizeof(T))) == 0)
        {
            value = Unsafe.ReadUnaligned<T>(ref bytes);
            return Errno.Success;
        }

        if (sizeof(T) > sizeof(ulong) && source.Length == sizeof(T) - sizeof(ulong))
        {
            // The two moves below write every byte of it.
            Unsafe.SkipInit(out value);
            ref byte destination = ref Unsafe.As<T, byte>(ref value);
            Unsafe.CopyBlockUnaligned(ref destination, ref bytes, (uint)(sizeof(T) - sizeof(ulong)));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, sizeof(T) - sizeof(ulong)), 0UL);
            return Errno.Success;
        }

        return CopyOtherSizeFrom(source, out value);
    }

    /// <summary>Gives a struct to a reader of any version: the reader's bytes past sizeof(T) are zeroed, and what it has no room for is cut.</summary>
    /// <param name="value">The struct.</param>
    /// <param name="destination">The reader's bytes; their number is usize.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyTo<T>(in T value, Span<byte> destination) where T : unmanaged
    {
        // Each branch writes as many bytes as its comparison with the length has found to be there.
        ref byte bytes = ref MemoryMarshal.GetReference(destination);
        if (destination.Length == sizeof(T))
        {
            Unsafe.WriteUnaligned(ref bytes, value);
        }
        else if (destination.Length == sizeof(T) + sizeof(ulong))
        {
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, sizeof(T)), 0UL);
            Unsafe.WriteUnaligned(ref bytes, value);
        }
        else
        {
            CopyToOtherSize(in value, destination);
        }
    }

    /// <summary>As <see cref="CopyTo{T}(in T, Span{byte})"/>, and says whether what was cut would have told the reader something.</summary>
    /// <param name="value">The struct.</param>
    /// <param name="destination">The reader's bytes; their number is usize.</param>
    /// <param name="ignoredTrailing">Whether a byte of the struct from usize on is not zero.</param>
    public static void CopyTo<T>(in T value, Span<byte> destination, out bool ignoredTrailing) where T : unmanaged
    {
        ignoredTrailing = destination.Length < sizeof(T) && !ZeroScan.IsZero(StructBytes.OfReadOnly(in value)[destination.Length..]);
        CopyTo(in value, destination);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Errno CopyOtherSizeFrom<T>(ReadOnlySpan<byte> source, out T value) where T : unmanaged
    {
        if (source.Length > sizeof(T))
        {
            if (!ZeroScan.IsZero(source[sizeof(T)..]))
            {
                value = default;
                return Errno.E2BIG;
            }

            value = Unsafe.ReadUnaligned<T>(ref MemoryMarshal.GetReference(source));
            return Errno.Success;
        }

        value = default;
        source.CopyTo(StructBytes.Of(ref value));
        return Errno.Success;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CopyToOtherSize<T>(in T value, Span<byte> destination) where T : unmanaged
    {
        if (destination.Length > sizeof(T)) destination[sizeof(T)..].Clear();
        int head = Math.Min(destination.Length, sizeof(T));
        StructBytes.OfReadOnly(in value)[..head].CopyTo(destination);
    }
}
