using System.Runtime.CompilerServices;

namespace UapiGen;

/// <summary>The kernel's own copies between a kernel struct and user memory (include/linux/uaccess.h, lib/usercopy.c; Linux 7.3).</summary>
/// <remarks>
/// Nothing here allocates, whatever the size that user space claims. A user address is only ever handed to the memory that it belongs to, so a bad one
/// is a failed copy and never a crash.
/// </remarks>
public static partial class UserCopy
{
    /// <summary>How many bytes are scanned or cleared at a time: enough to make a call into the kernel cheap, few enough for any stack.</summary>
    private const int ChunkSize = 4096;

    /// <summary>copy_from_user: all bytes, or EFAULT with the rest of the destination zeroed, so that nothing stale is left in it.</summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">Where to begin. Not looked at if there is nothing to copy.</param>
    /// <param name="destination">How many bytes, and where they go.</param>
    /// <returns>False for EFAULT: a byte cannot be read, or the range is none that user space may have.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopyFromUser<TMemory>(this ref TMemory memory, UserAddress user, Span<byte> destination)
        where TMemory : struct, IUserMemory
    {
        int count = IsAccessOk(ref memory, user, (ulong)destination.Length) ? memory.Read(user, destination) : 0;
        if (count == destination.Length) return true;

        destination[count..].Clear();
        return false;
    }

    /// <summary>copy_to_user: all bytes, or EFAULT. What lies before the fault stays written.</summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">Where to begin. Not looked at if there is nothing to copy.</param>
    /// <param name="source">The bytes.</param>
    /// <returns>False for EFAULT: a byte cannot be written, or the range is none that user space may have; then nothing was written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopyToUser<TMemory>(this ref TMemory memory, UserAddress user, ReadOnlySpan<byte> source)
        where TMemory : struct, IUserMemory
    {
        int count = IsAccessOk(ref memory, user, (ulong)source.Length) ? memory.Write(user, source) : 0;
        return count == source.Length;
    }

    /// <summary>clear_user: zeroes a range, or EFAULT. What lies before the fault stays zeroed.</summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">Where to begin. Not looked at if there is nothing to clear.</param>
    /// <param name="size">How many bytes.</param>
    /// <returns>False for EFAULT: a byte cannot be written, or the range is none that user space may have; then nothing was written.</returns>
    [SkipLocalsInit]
    public static bool TryClearUser<TMemory>(this ref TMemory memory, UserAddress user, ulong size)
        where TMemory : struct, IUserMemory
    {
        if (size == 0) return true;
        if (!IsAccessOk(ref memory, user, size)) return false;

        Span<byte> buffer = stackalloc byte[ChunkSize];
        Span<byte> zeros = buffer[..(int)Math.Min(size, ChunkSize)];
        zeros.Clear();
        while (size != 0)
        {
            ReadOnlySpan<byte> chunk = zeros[..(int)Math.Min(size, ChunkSize)];
            if (memory.Write(user, chunk) != chunk.Length) return false;
            user += (ulong)chunk.Length;
            size -= (ulong)chunk.Length;
        }

        return true;
    }

    /// <summary>
    /// check_zeroed_user: looks at a range from its beginning, and the first byte that decides ends it. So a nonzero byte before a hole is
    /// <see cref="ZeroCheck.Nonzero"/>, and one behind it is never seen.
    /// </summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">Where to begin. Not looked at if there is nothing to check.</param>
    /// <param name="size">How many bytes.</param>
    [SkipLocalsInit]
    public static ZeroCheck CheckZeroedUser<TMemory>(this ref TMemory memory, UserAddress user, ulong size)
        where TMemory : struct, IUserMemory
    {
        if (size == 0) return ZeroCheck.Zero;
        if (!IsAccessOk(ref memory, user, size)) return ZeroCheck.Fault;

        Span<byte> buffer = stackalloc byte[ChunkSize];
        while (size != 0)
        {
            Span<byte> chunk = buffer[..(int)Math.Min(size, ChunkSize)];
            int count = memory.Read(user, chunk);
            if (!ZeroScan.IsZero(chunk[..count])) return ZeroCheck.Nonzero;
            if (count != chunk.Length) return ZeroCheck.Fault;
            user += (ulong)count;
            size -= (ulong)count;
        }

        return ZeroCheck.Zero;
    }

    /// <summary>
    /// access_ok: the range ends at or below the limit and does not wrap. It is asked of the whole range before a byte is moved, so a copy that would
    /// run into the limit moves nothing.
    /// </summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">Where the range begins. It need not be mapped.</param>
    /// <param name="size">How many bytes it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAccessOk<TMemory>(this ref TMemory memory, UserAddress user, ulong size) where TMemory : struct, IUserMemory
    {
        ulong limit = memory.AddressLimit;
        return size <= limit && user.Value <= limit - size;
    }
}
