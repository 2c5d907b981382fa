namespace UapiGen.Linux.Files.Kernel;

/// <summary>A path out of a caller's memory: getname (fs/namei.c) and strncpy_from_user (lib/strncpy_from_user.c, Linux 7.3).</summary>
public static class UserPath
{
    /// <summary><c>PATH_MAX</c> (include/uapi/linux/limits.h): the room that a path needs, its NUL included, in bytes.</summary>
    public const int Room = 4096;

    /// <summary>Reads a path up to its NUL, which may be the last byte that there is.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="user">Where the path begins.</param>
    /// <param name="room">Room for it: <see cref="Room"/> bytes.</param>
    /// <param name="path">The path without its NUL, within the room.</param>
    /// <returns>EFAULT, a byte before the NUL cannot be read; ENAMETOOLONG, there is no NUL in <see cref="Room"/> bytes; else success, for an empty path too.</returns>
    /// <exception cref="ArgumentException">The room is too small.</exception>
    public static Errno Read<TMemory>(ref TMemory memory, UserAddress user, Span<byte> room, out ReadOnlySpan<byte> path)
        where TMemory : struct, IUserMemory
    {
        if (room.Length < Room) throw new ArgumentException($"A path needs {Room} bytes.", nameof(room));

        // A string may end where user space does: what lies beyond is not asked for.
        path = default;
        ulong limit = memory.AddressLimit;
        ulong reach = ulong.Min(Room, limit - ulong.Min(user.Value, limit));
        int count = memory.Read(user, room[..(int)reach]);
        int length = room[..count].IndexOf((byte)0);
        if (length < 0) return count == Room ? Errno.ENAMETOOLONG : Errno.EFAULT;

        path = room[..length];
        return Errno.Success;
    }
}
