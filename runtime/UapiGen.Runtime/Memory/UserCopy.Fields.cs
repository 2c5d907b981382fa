namespace UapiGen;

public static unsafe partial class UserCopy
{
    /// <summary>get_user of one field of a struct (or copy_from_user, where the field is no integer): what a kernel does that reads only some of them.</summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">The user's struct.</param>
    /// <param name="value">The struct, of which only this field is written; zero after a fault.</param>
    /// <param name="offset">Where the field lies in the struct, in bytes.</param>
    /// <param name="size">How many bytes it takes.</param>
    /// <returns>False for EFAULT: one of its bytes cannot be read.</returns>
    public static bool TryGetField<TMemory, T>(this ref TMemory memory, UserAddress user, ref T value, int offset, int size)
        where TMemory : struct, IUserMemory
        where T : unmanaged =>
        memory.TryCopyFromUser(user + (ulong)offset, StructBytes.Of(ref value).Slice(offset, size));

    /// <summary>put_user of one field of a struct (or copy_to_user, where the field is no integer): what a kernel does that hands back only some of them.</summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">The user's struct.</param>
    /// <param name="value">The struct.</param>
    /// <param name="offset">Where the field lies in the struct, in bytes.</param>
    /// <param name="size">How many bytes it takes.</param>
    /// <returns>False for EFAULT: one of its bytes cannot be written; of an integer, none is then.</returns>
    public static bool TryPutField<TMemory, T>(this ref TMemory memory, UserAddress user, in T value, int offset, int size)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        ReadOnlySpan<byte> field = StructBytes.OfReadOnly(in value).Slice(offset, size);
        UserAddress place = user + (ulong)offset;
        return size is 1 or 2 or 4 or 8 && CrossesPages(place, size)
            ? PutAcrossPages(ref memory, place, field)
            : memory.TryCopyToUser(place, field);
    }

    /// <summary>copy_to_user of one field of a struct: what lies before a fault stays written, of an integer too.</summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">The user's struct.</param>
    /// <param name="value">The struct.</param>
    /// <param name="offset">Where the field lies in the struct, in bytes.</param>
    /// <param name="size">How many bytes it takes.</param>
    /// <returns>False for EFAULT: one of its bytes cannot be written.</returns>
    public static bool TryCopyField<TMemory, T>(this ref TMemory memory, UserAddress user, in T value, int offset, int size)
        where TMemory : struct, IUserMemory
        where T : unmanaged =>
        memory.TryCopyToUser(user + (ulong)offset, StructBytes.OfReadOnly(in value).Slice(offset, size));

    /// <summary>What a kernel asks of the room for a reply, so that fields in it can get a meaning later (seccomp_notify_recv in kernel/seccomp.c, Linux 7.3).</summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">Where the room begins.</param>
    /// <param name="size">How many bytes it has.</param>
    /// <returns>Whichever comes first: <see cref="Errno.EINVAL"/>, a byte that is not zero; <see cref="Errno.EFAULT"/>, one that cannot be read; else success.</returns>
    public static Errno CheckZeroedRoom<TMemory>(this ref TMemory memory, UserAddress user, ulong size)
        where TMemory : struct, IUserMemory => memory.CheckZeroedUser(user, size) switch
        {
            ZeroCheck.Zero => Errno.Success,
            ZeroCheck.Nonzero => Errno.EINVAL,
            _ => Errno.EFAULT,
        };
}
