using System.Runtime.CompilerServices;

namespace UapiGen;

public static unsafe partial class UserCopy
{
    /// <summary>
    /// copy_struct_from_user with a ksize of its own, at most sizeof(T): what a kernel does whose struct is an older version of T, or whose tail begins at
    /// the end of the last field (bpf_check_uarg_tail_zero, kernel/bpf/syscall.c, Linux 7.3). What lies past ksize is zero.
    /// </summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">The user's struct.</param>
    /// <param name="usize">Its size in bytes, as the user gave it.</param>
    /// <param name="ksize">The kernel's size in bytes.</param>
    /// <param name="value">The struct; after an error, no byte of it is the user's unless it was read.</param>
    /// <returns>
    /// <see cref="Errno.E2BIG"/>: a byte past ksize is not zero, and all before it can be read; or ksize is larger than T, as the kernel answers it.
    /// <see cref="Errno.EFAULT"/>: a byte of the tail that is reached, or of the head, cannot be read. Else success.
    /// </returns>
    public static Errno CopyStructFromUser<TMemory, T>(this ref TMemory memory, UserAddress user, ulong usize, ulong ksize, out T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        value = default;
        if (ksize > (ulong)sizeof(T)) return Errno.E2BIG;
        if (usize > ksize)
        {
            ZeroCheck tail = memory.CheckZeroedUser(user + ksize, usize - ksize);
            if (tail != ZeroCheck.Zero) return tail == ZeroCheck.Fault ? Errno.EFAULT : Errno.E2BIG;
        }

        return memory.TryCopyFromUser(user, StructBytes.Of(ref value)[..(int)ulong.Min(usize, ksize)]) ? Errno.Success : Errno.EFAULT;
    }

    /// <summary>copy_struct_to_user with a ksize of its own, at most sizeof(T): the reply of a kernel whose struct is an older version of T.</summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">The user's struct.</param>
    /// <param name="usize">Its size in bytes, as the user gave it. Nothing past it is touched.</param>
    /// <param name="ksize">The kernel's size in bytes.</param>
    /// <param name="value">The struct, of which nothing past ksize is copied.</param>
    /// <returns><see cref="Errno.EFAULT"/>: a byte cannot be written; what was written before stays. <see cref="Errno.E2BIG"/>: ksize is larger than T. Else success.</returns>
    public static Errno CopyStructToUser<TMemory, T>(this ref TMemory memory, UserAddress user, ulong usize, ulong ksize, in T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        if (usize > ksize && !memory.TryClearUser(user + ksize, usize - ksize)) return Errno.EFAULT;
        return CopyHeadToUser(ref memory, user, usize, ksize, in value);
    }

    /// <summary>As much of a struct of ksize bytes, at most sizeof(T), as the user has room for; the user's bytes past that stay as they are.</summary>
    /// <inheritdoc cref="CopyStructToUser{TMemory,T}(ref TMemory, UserAddress, ulong, ulong, in T)"/>
    public static Errno CopyHeadToUser<TMemory, T>(this ref TMemory memory, UserAddress user, ulong usize, ulong ksize, in T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        if (ksize > (ulong)sizeof(T)) return Errno.E2BIG;
        ReadOnlySpan<byte> head = StructBytes.OfReadOnly(in value)[..(int)ulong.Min(usize, ksize)];
        return memory.TryCopyToUser(user, head) ? Errno.Success : Errno.EFAULT;
    }

    /// <summary>
    /// As <see cref="CopyStructToUser{TMemory,T}(ref TMemory, UserAddress, ulong, in T)"/>, but the other way round: the head is copied first, so that a fault in the tail
    /// leaves it written (pvr_set_uobj, drivers/gpu/drm/imagination/pvr_drv.c, Linux 7.3).
    /// </summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">The user's struct.</param>
    /// <param name="usize">Its size in bytes, as the user gave it. Nothing past it is touched.</param>
    /// <param name="value">The struct.</param>
    /// <returns><see cref="Errno.EFAULT"/>: a byte cannot be written; what was written before stays. Else success.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Errno CopyHeadThenClearTail<TMemory, T>(this ref TMemory memory, UserAddress user, ulong usize, in T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged => CopyHeadThenClearTail(ref memory, user, usize, (ulong)sizeof(T), in value);

    /// <summary>The same with a ksize of its own, at most sizeof(T): the reply of a kernel whose struct is an older version of T.</summary>
    /// <inheritdoc cref="CopyStructToUser{TMemory,T}(ref TMemory, UserAddress, ulong, ulong, in T)"/>
    public static Errno CopyHeadThenClearTail<TMemory, T>(this ref TMemory memory, UserAddress user, ulong usize, ulong ksize, in T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        Errno error = CopyHeadToUser(ref memory, user, usize, ksize, in value);
        if (error != Errno.Success || usize <= ksize) return error;
        return memory.TryClearUser(user + ksize, usize - ksize) ? Errno.Success : Errno.EFAULT;
    }
}
