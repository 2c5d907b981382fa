using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>
/// The copies of <see cref="UserCopy"/> for bytes that this process already holds (copy_struct_from_bounce_buffer and copy_struct_to_bounce_buffer,
/// include/linux/uaccess.h, Linux 7.3): the same rules without faults.
/// </summary>
/// <remarks>
/// sizeof(T) is a constant to the JIT. The size that nearly every call has is one compare and one move. Beside it stand those that a struct which
/// grew has to deal with: a tail or a lack of one 64-bit field, and a short struct of at least one vector. The rest is out of line.
/// </remarks>
public static unsafe class StructCopy
{
    /// <summary>Takes a struct of any version from bytes; what an older writer did not give is zero.</summary>
    /// <param name="source">The bytes; their number is usize.</param>
    /// <param name="value">The struct, all zero after an error. It must not lie within the source.</param>
    /// <returns><see cref="Errno.E2BIG"/>: a byte past sizeof(T) is not zero. Else success.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Errno CopyFrom<T>(ReadOnlySpan<byte> source, out T value) where T : unmanaged
    {
        // Every branch writes all of the struct, and reads as many bytes as its comparison has found to be there.
        Unsafe.SkipInit(out value);
        ref byte bytes = ref MemoryMarshal.GetReference(source);
        ref byte destination = ref Unsafe.As<T, byte>(ref value);

        if (source.Length == sizeof(T))
        {
            ShortMove.Constant(ref destination, ref bytes, sizeof(T));
            return Errno.Success;
        }

        if (source.Length > sizeof(T))
        {
            if (source.Length == sizeof(T) + sizeof(ulong) && Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, sizeof(T))) == 0)
            {
                ShortMove.Constant(ref destination, ref bytes, sizeof(T));
                return Errno.Success;
            }

            return CopyLongFrom(ref bytes, source.Length, out value);
        }

        if (sizeof(T) is > 32 and <= 128 && source.Length >= 32)
        {
            value = default;
            ShortMove.Vectors(sizeof(T), ref destination, ref bytes, (nuint)source.Length);
            return Errno.Success;
        }

        if (sizeof(T) > sizeof(ulong) && source.Length == sizeof(T) - sizeof(ulong))
        {
            ShortMove.Constant(ref destination, ref bytes, sizeof(T) - sizeof(ulong));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, sizeof(T) - sizeof(ulong)), 0UL);
            return Errno.Success;
        }

        return CopyShortFrom(ref bytes, source.Length, out value);
    }

    /// <summary>Gives a struct to a reader of any version: the reader's bytes past sizeof(T) are zeroed, and what it has no room for is cut.</summary>
    /// <param name="value">The struct. It must not lie within the destination.</param>
    /// <param name="destination">The reader's bytes; their number is usize.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyTo<T>(in T value, Span<byte> destination) where T : unmanaged
    {
        // Every branch writes as many bytes as its comparison has found to be there.
        ref byte bytes = ref MemoryMarshal.GetReference(destination);
        ref byte source = ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in value));

        if (sizeof(T) is > 32 and <= 128 && (uint)(destination.Length - 32) <= (uint)(sizeof(T) - 32))
        {
            // Every version of such a struct takes the same few moves, the whole one among them.
            ShortMove.Vectors(sizeof(T), ref bytes, ref source, (nuint)destination.Length);
        }
        else if (destination.Length == sizeof(T))
        {
            ShortMove.Constant(ref bytes, ref source, sizeof(T));
        }
        else if (destination.Length > sizeof(T))
        {
            if (destination.Length == sizeof(T) + sizeof(ulong))
            {
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, sizeof(T)), 0UL);
                ShortMove.Constant(ref bytes, ref source, sizeof(T));
            }
            else
            {
                CopyToLong(in value, destination);
            }
        }
        else if (sizeof(T) > sizeof(ulong) && destination.Length == sizeof(T) - sizeof(ulong))
        {
            ShortMove.Constant(ref bytes, ref source, sizeof(T) - sizeof(ulong));
        }
        else
        {
            CopyToShort(in value, ref bytes, destination.Length);
        }
    }

    /// <summary>As <see cref="CopyTo{T}(in T, Span{byte})"/>, and says whether what was cut would have told the reader something.</summary>
    /// <param name="value">The struct. It must not lie within the destination.</param>
    /// <param name="destination">The reader's bytes; their number is usize.</param>
    /// <param name="ignoredTrailing">Whether a byte of the struct from usize on is not zero.</param>
    public static void CopyTo<T>(in T value, Span<byte> destination, out bool ignoredTrailing) where T : unmanaged
    {
        ignoredTrailing = destination.Length < sizeof(T) && !ZeroScan.IsZero(StructBytes.OfReadOnly(in value)[destination.Length..]);
        CopyTo(in value, destination);
    }

    // Short and long are methods of their own because the short one then calls nothing, and so saves no registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Errno CopyShortFrom<T>(ref byte source, int usize, out T value) where T : unmanaged
    {
        value = default;
        ShortMove.AtMost(sizeof(T), ref Unsafe.As<T, byte>(ref value), ref source, (nuint)usize);
        return Errno.Success;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Errno CopyLongFrom<T>(ref byte source, int usize, out T value) where T : unmanaged
    {
        Unsafe.SkipInit(out value);
        if (!ZeroScan.IsZero(ref Unsafe.Add(ref source, sizeof(T)), (nuint)(usize - sizeof(T))))
        {
            value = default;
            return Errno.E2BIG;
        }

        ShortMove.Constant(ref Unsafe.As<T, byte>(ref value), ref source, sizeof(T));
        return Errno.Success;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CopyToShort<T>(in T value, ref byte destination, int usize) where T : unmanaged =>
        ShortMove.AtMost(sizeof(T), ref destination, ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in value)), (nuint)usize);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CopyToLong<T>(in T value, Span<byte> destination) where T : unmanaged
    {
        destination[sizeof(T)..].Clear();
        ShortMove.Constant(ref MemoryMarshal.GetReference(destination), ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in value)), sizeof(T));
    }
}
