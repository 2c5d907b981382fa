using System.Text;

namespace UapiGen.Linux.Files;

/// <summary>getxattrat(2) and setxattrat(2), Linux 6.13: extended attributes of a file, by path, directory or descriptor alike (fs/xattr.c, Linux 7.3).</summary>
public static unsafe class Xattrat
{
    private const string GetName = "getxattrat";
    private const string SetName = "setxattrat";

    /// <summary>Where the first attempt at a value goes: most are shorter.</summary>
    private const int FirstLength = 256;

    /// <summary>Reads an attribute.</summary>
    /// <param name="target">The file.</param>
    /// <param name="name">The attribute, such as <c>user.comment</c>.</param>
    /// <returns>Its value; null where the file has no such attribute.</returns>
    /// <exception cref="UapiException">
    /// ERANGE: the name is empty or longer than 255 bytes. EOPNOTSUPP: the file system has none, or none of that kind. E2BIG: the value is longer than 65,536 bytes. ENOENT,
    /// EACCES and so on: the path cannot be walked. EPERM: a <c>trusted.</c> attribute, or a <c>user.</c> one of what is neither file nor directory. ENOSYS: a kernel before 6.13.
    /// </exception>
    public static byte[]? Get(FileTarget target, string name)
    {
        Span<byte> first = stackalloc byte[FirstLength];
        SyscallResult read = TryGet(target, name, first);
        if (read.Error == Errno.Success) return first[..(int)read.Value].ToArray();
        while (read.Error == Errno.ERANGE && !IsBadName(name))
        {
            // The value may grow between the question for its length and the next attempt.
            read = TryGet(target, name, default);
            if (read.Error != Errno.Success) break;
            byte[] value = new byte[int.Max((int)read.Value, 1)];
            read = TryGet(target, name, value);
            if (read.Error == Errno.Success) return value.AsSpan(0, (int)read.Value).ToArray();
        }
        return read.Error == Errno.ENODATA ? null : throw UapiException.ForCall(GetName, read.Error, Cause(read.Error, target, name));
    }

    /// <summary>Reads an attribute into a buffer, without an exception for what the kernel refuses. Only path and name are allocated.</summary>
    /// <param name="target">The file.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="value">Where the value goes; without any room, only its length is asked for.</param>
    /// <returns>The length of the value; or ENODATA: no such attribute; ERANGE: it is longer than the room. The others are <see cref="Get"/>'s.</returns>
    public static SyscallResult TryGet(FileTarget target, string name, Span<byte> value)
    {
        fixed (byte* bytes = value)
        {
            XattrArgs args = new() { Value = (ulong)bytes, Size = (uint)value.Length };
            return Call(SyscallName.Getxattrat, target, name, &args);
        }
    }

    /// <summary>Sets an attribute.</summary>
    /// <param name="target">The file.</param>
    /// <param name="name">The attribute, such as <c>user.comment</c>.</param>
    /// <param name="value">Its value, up to 65,536 bytes.</param>
    /// <param name="flags">Whether it may, or must, be there already.</param>
    /// <exception cref="UapiException">
    /// EEXIST, ENODATA: it is there, or not, against <paramref name="flags"/>. E2BIG: the value is too long. ERANGE: the name is empty or longer than 255 bytes. ENOSPC: no room
    /// for it. EOPNOTSUPP: the file system has none, or none of that kind. EPERM: not the owner, or the file is immutable. EROFS: mounted read-only. ENOENT, EACCES and so
    /// on: the path cannot be walked. ENOSYS: a kernel before 6.13.
    /// </exception>
    public static void Set(FileTarget target, string name, ReadOnlySpan<byte> value, XattrFlags flags = XattrFlags.None)
    {
        Errno error = TrySet(target, name, value, flags);
        if (error != Errno.Success) throw UapiException.ForCall(SetName, error, Cause(error, target, name));
    }

    /// <summary>Sets an attribute, without an exception for what the kernel refuses.</summary>
    /// <param name="target">The file.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="value">Its value.</param>
    /// <param name="flags">Whether it may, or must, be there already.</param>
    /// <returns>The kernel's errno, as <see cref="Set"/> has them; or success.</returns>
    public static Errno TrySet(FileTarget target, string name, ReadOnlySpan<byte> value, XattrFlags flags = XattrFlags.None)
    {
        fixed (byte* bytes = value)
        {
            XattrArgs args = new() { Value = (ulong)bytes, Size = (uint)value.Length, Flags = flags };
            return Call(SyscallName.Setxattrat, target, name, &args).Error;
        }
    }

    private static SyscallResult Call(SyscallName call, FileTarget target, string name, XattrArgs* args)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Contains('\0', StringComparison.Ordinal)) throw new ArgumentException("A name has no NUL in it.", nameof(name));

        // A new array is zero, so that the name ends with a NUL. Path and name stay pinned until the call has returned; the caller holds the value.
        byte[] terminated = new byte[Encoding.UTF8.GetByteCount(name) + 1];
        Encoding.UTF8.GetBytes(name, terminated);
        using HeldDescriptor directory = new(target.Directory, FileTarget.WorkingDirectory);
        fixed (byte* path = target.Path)
        fixed (byte* attribute = terminated)
        {
            return LinuxCall.Syscall(
                SyscallNumber.Here(call), directory.Argument, (nuint)path, (nuint)target.Flags, (nuint)attribute, (nuint)args, XattrArgs.Ksize);
        }
    }

    private static bool IsBadName(string name) => name.Length == 0 || Encoding.UTF8.GetByteCount(name) > Kernel.XattratCall.LongestName;

    private static string? Cause(Errno error, FileTarget target, string name) => error switch
    {
        Errno.ENODATA => $"{target} has no attribute '{name}'",
        Errno.EEXIST => $"{target} has an attribute '{name}' already",
        Errno.ERANGE => $"'{name}' is empty or longer than {Kernel.XattratCall.LongestName} bytes",
        Errno.E2BIG => $"a value has {XattrArgs.LargestValue} bytes at most",
        Errno.EOPNOTSUPP => $"the file system of {target} has no attributes such as '{name}'; names begin with user., trusted., security. or system.",
        Errno.EPERM => $"this process may not use '{name}' of {target}: it is another's, immutable, or neither file nor directory",
        Errno.EROFS => $"{target} is mounted read-only",
        Errno.ENOSPC => $"there is no room for '{name}' of {target}",
        Errno.ENOENT => $"{target} does not exist",
        Errno.EBADF => "the handle is no open descriptor",
        Errno.ENOSYS => "this kernel does not have the call (Linux 6.13), or a sandbox hides it",
        _ => null,
    };
}
