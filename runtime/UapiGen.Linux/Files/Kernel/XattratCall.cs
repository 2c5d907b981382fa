namespace UapiGen.Linux.Files.Kernel;

/// <summary>The kernel's side of setxattrat(2) and getxattrat(2), up to the walk of the path (path_setxattrat, path_getxattrat and setxattr_copy in fs/xattr.c, Linux 7.3).</summary>
public static class XattratCall
{
    /// <summary>The longest name in bytes, <c>XATTR_NAME_MAX</c> (include/uapi/linux/limits.h).</summary>
    public const int LongestName = 255;

    /// <summary>The room that a name needs, its NUL included, in bytes.</summary>
    public const int NameRoom = LongestName + 1;

    /// <summary>Reads and checks the arguments of setxattrat in the kernel's order.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="atFlags">The call's flags; they are looked at after the struct.</param>
    /// <param name="name">Where the attribute's name lies.</param>
    /// <param name="args">Where the struct lies.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="room">Room for the name: <see cref="NameRoom"/> bytes.</param>
    /// <param name="attribute">The name without its NUL, within the room.</param>
    /// <param name="value">The struct. The value itself is for the handler to read: EFAULT is the last error before the path.</param>
    /// <exception cref="ArgumentOutOfRangeException">The room is too small.</exception>
    /// <returns>
    /// The first that applies: EINVAL, the size is below 16; E2BIG, it is above the page size; E2BIG or EFAULT, the tail is not zero or something cannot be read; EINVAL, a
    /// flag of the call or of the struct is not known; EFAULT, the name cannot be read; ERANGE, it is empty or too long; E2BIG, the value is longer than 65,536 bytes; else success.
    /// </returns>
    public static Errno ReadSet<TMemory>(
        ref TMemory memory, uint atFlags, UserAddress name, UserAddress args, ulong usize, Span<byte> room, out ReadOnlySpan<byte> attribute, out XattrArgs value)
        where TMemory : struct, IUserMemory
    {
        Errno error = ReadBoth(ref memory, atFlags, name, args, usize, XattrFlags.All, room, out attribute, out value);
        if (error != Errno.Success) return error;
        return value.Size > XattrArgs.LargestValue ? Errno.E2BIG : Errno.Success;
    }

    /// <summary>Reads and checks the arguments of getxattrat in the kernel's order.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="atFlags">The call's flags; they are looked at after the struct.</param>
    /// <param name="name">Where the attribute's name lies.</param>
    /// <param name="args">Where the struct lies.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="room">Room for the name: <see cref="NameRoom"/> bytes.</param>
    /// <param name="attribute">The name without its NUL, within the room.</param>
    /// <param name="value">The struct; any length of value is taken, and cut to 65,536 bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The room is too small.</exception>
    /// <returns>As of <see cref="ReadSet"/>, but that any flag in the struct is EINVAL, and no length of the value is an error.</returns>
    public static Errno ReadGet<TMemory>(
        ref TMemory memory, uint atFlags, UserAddress name, UserAddress args, ulong usize, Span<byte> room, out ReadOnlySpan<byte> attribute, out XattrArgs value)
        where TMemory : struct, IUserMemory
    {
        Errno error = ReadBoth(ref memory, atFlags, name, args, usize, XattrFlags.None, room, out attribute, out value);
        value.Size = uint.Min(value.Size, XattrArgs.LargestValue);
        return error;
    }

    private static Errno ReadBoth<TMemory>(
        ref TMemory memory, uint atFlags, UserAddress name, UserAddress args, ulong usize, XattrFlags known, Span<byte> room, out ReadOnlySpan<byte> attribute, out XattrArgs value)
        where TMemory : struct, IUserMemory
    {
        attribute = default;
        Errno error = XattrArgs.CopyFromUser(ref memory, args, usize, out value);
        if (error != Errno.Success) return error;

        if ((value.Flags & ~known) != 0) return Errno.EINVAL;
        if ((atFlags & ~FileAttrCall.KnownFlags) != 0) return Errno.EINVAL;
        error = UserString.Read(ref memory, name, room[..NameRoom], Errno.ERANGE, out attribute);
        return error == Errno.Success && attribute.IsEmpty ? Errno.ERANGE : error;
    }
}
