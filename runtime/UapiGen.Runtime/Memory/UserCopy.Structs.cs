using System.Runtime.CompilerServices;

namespace UapiGen;

public static unsafe partial class UserCopy
{
    /// <summary>
    /// copy_struct_from_user with ksize = sizeof(T): takes a struct of any version. The tail is looked at first, so <see cref="Errno.E2BIG"/> wins over an
    /// unreadable head; what an older caller did not pass is zero.
    /// </summary>
    /// <remarks>There is no floor and no cap in it: both are the caller's to check. A short size may cut a field in two.</remarks>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">The user's struct.</param>
    /// <param name="usize">Its size, as the user gave it.</param>
    /// <param name="value">The struct; after an error, no byte of it is the user's unless it was read.</param>
    /// <returns>
    /// <see cref="Errno.E2BIG"/>: a byte past sizeof(T) is not zero, and all before it can be read. <see cref="Errno.EFAULT"/>: a byte of the tail that is
    /// reached, or of the head, cannot be read, or the range is none that user space may have. Else success.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Errno CopyStructFromUser<TMemory, T>(this ref TMemory memory, UserAddress user, ulong usize, out T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        if (usize != (ulong)sizeof(T)) return CopyOtherSizeFromUser(ref memory, user, usize, out value);

        // Every byte of it is written below, read or zeroed.
        Unsafe.SkipInit(out value);
        return memory.TryCopyFromUser(user, StructBytes.Of(ref value)) ? Errno.Success : Errno.EFAULT;
    }

    /// <summary>
    /// copy_struct_to_user with ksize = sizeof(T): the user's bytes past sizeof(T) are zeroed first, then as much of the struct as the user has
    /// room for is copied.
    /// </summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">The user's struct.</param>
    /// <param name="usize">Its size, as the user gave it. Nothing past it is touched.</param>
    /// <param name="value">The struct.</param>
    /// <returns><see cref="Errno.EFAULT"/>: a byte cannot be written; what was written before stays. Else success.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Errno CopyStructToUser<TMemory, T>(this ref TMemory memory, UserAddress user, ulong usize, in T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        if (usize > (ulong)sizeof(T) && !memory.TryClearUser(user + (ulong)sizeof(T), usize - (ulong)sizeof(T))) return Errno.EFAULT;
        return CopyHeadToUser(ref memory, user, usize, in value);
    }

    /// <summary>copy_struct_to_user, which also says whether bytes that the user has no room for would have told it something.</summary>
    /// <inheritdoc cref="CopyStructToUser{TMemory,T}(ref TMemory, UserAddress, ulong, in T)" path="/returns"/>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">The user's struct.</param>
    /// <param name="usize">Its size, as the user gave it. Nothing past it is touched.</param>
    /// <param name="value">The struct.</param>
    /// <param name="ignoredTrailing">Whether a byte of the struct from usize on is not zero.</param>
    public static Errno CopyStructToUser<TMemory, T>(this ref TMemory memory, UserAddress user, ulong usize, in T value, out bool ignoredTrailing)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        ignoredTrailing = usize < (ulong)sizeof(T) && !ZeroScan.IsZero(StructBytes.OfReadOnly(in value)[(int)usize..]);
        return CopyStructToUser(ref memory, user, usize, in value);
    }

    /// <summary>As much of the struct as the user has room for; the user's bytes past sizeof(T) stay as they are (sched_getattr before Linux 6.13).</summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">The user's struct.</param>
    /// <param name="usize">Its size, as the user gave it. Nothing past it is touched.</param>
    /// <param name="value">The struct.</param>
    /// <returns><see cref="Errno.EFAULT"/>: a byte cannot be written; what was written before stays. Else success.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Errno CopyHeadToUser<TMemory, T>(this ref TMemory memory, UserAddress user, ulong usize, in T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        ReadOnlySpan<byte> head = StructBytes.OfReadOnly(in value);
        if (usize < (ulong)sizeof(T)) head = head[..(int)usize];
        return memory.TryCopyToUser(user, head) ? Errno.Success : Errno.EFAULT;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Errno CopyOtherSizeFromUser<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        value = default;
        Span<byte> head = StructBytes.Of(ref value);
        if (usize > (ulong)sizeof(T))
        {
            ZeroCheck tail = memory.CheckZeroedUser(user + (ulong)sizeof(T), usize - (ulong)sizeof(T));
            if (tail != ZeroCheck.Zero) return tail == ZeroCheck.Fault ? Errno.EFAULT : Errno.E2BIG;
        }
        else
        {
            head = head[..(int)usize];
        }

        return memory.TryCopyFromUser(user, head) ? Errno.Success : Errno.EFAULT;
    }
}
