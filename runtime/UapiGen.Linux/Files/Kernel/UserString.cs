namespace UapiGen.Linux.Files.Kernel;

/// <summary>A string out of a caller's memory: strncpy_from_user (lib/strncpy_from_user.c, Linux 7.3).</summary>
internal static class UserString
{
    /// <summary>Reads a string up to its NUL, which may be the last byte that there is.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="user">Where the string begins.</param>
    /// <param name="room">Room for it, its NUL included.</param>
    /// <param name="tooLong">The error where there is no NUL in the room.</param>
    /// <param name="text">The string without its NUL, within the room.</param>
    /// <returns>EFAULT, a byte before the NUL cannot be read; what <paramref name="tooLong"/> says; else success, for an empty string too.</returns>
    public static Errno Read<TMemory>(ref TMemory memory, UserAddress user, Span<byte> room, Errno tooLong, out ReadOnlySpan<byte> text)
        where TMemory : struct, IUserMemory
    {
        // A string may end where user space does: what lies beyond is not asked for.
        text = default;
        ulong limit = memory.AddressLimit;
        ulong reach = ulong.Min((ulong)room.Length, limit - ulong.Min(user.Value, limit));
        int count = memory.Read(user, room[..(int)reach]);
        int length = room[..count].IndexOf((byte)0);
        if (length < 0) return count == room.Length ? tooLong : Errno.EFAULT;

        text = room[..length];
        return Errno.Success;
    }
}
