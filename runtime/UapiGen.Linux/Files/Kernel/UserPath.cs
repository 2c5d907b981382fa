namespace UapiGen.Linux.Files.Kernel;

/// <summary>A path out of a caller's memory: getname (fs/namei.c, Linux 7.3).</summary>
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

        return UserString.Read(ref memory, user, room[..Room], Errno.ENAMETOOLONG, out path);
    }
}
