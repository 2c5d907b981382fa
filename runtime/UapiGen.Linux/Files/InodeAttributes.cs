namespace UapiGen.Linux.Files;

/// <summary>file_getattr(2) and file_setattr(2), Linux 6.17: what a file system keeps of a file beyond stat(2), as chattr(1) and project quotas know it (fs/file_attr.c, Linux 7.3).</summary>
public static unsafe class InodeAttributes
{
    private const string GetName = "file_getattr";
    private const string SetName = "file_setattr";

    /// <summary>Reads a file's attributes.</summary>
    /// <param name="target">The file.</param>
    /// <returns>The attributes.</returns>
    /// <exception cref="UapiException">
    /// EOPNOTSUPP: its file system has none. ENOENT, EACCES and so on: the path cannot be walked. EBADF: the handle is not open. ENOSYS: a kernel before 6.17.
    /// </exception>
    public static FileAttr Get(FileTarget target)
    {
        Errno error = TryGet(target, out FileAttr attributes);
        return error == Errno.Success ? attributes : throw UapiException.ForCall(GetName, error, Cause(error, target, null));
    }

    /// <summary>Reads a file's attributes, without an exception for what the kernel refuses.</summary>
    /// <param name="target">The file.</param>
    /// <param name="attributes">The attributes.</param>
    /// <returns>The kernel's errno, as <see cref="Get"/> has them; or success.</returns>
    public static Errno TryGet(FileTarget target, out FileAttr attributes)
    {
        // A kernel whose struct is smaller clears what it does not know.
        FileAttr reply = default;
        Errno error = Call(SyscallName.FileGetattr, target, &reply);
        attributes = reply;
        return error;
    }

    /// <summary>Sets a file's attributes, all of them: read them first, and change what is to be changed.</summary>
    /// <param name="target">The file.</param>
    /// <param name="attributes">The attributes; those that are only told are left out of it.</param>
    /// <exception cref="UapiException">
    /// EINVAL: a flag that this kernel does not know, or that a file of this type cannot have. EPERM: not the owner; or the immutable or append-only flag would change without
    /// CAP_LINUX_IMMUTABLE. EOPNOTSUPP: its file system has none, or not this one. EROFS: mounted read-only. The others are <see cref="Get"/>'s.
    /// </exception>
    public static void Set(FileTarget target, in FileAttr attributes)
    {
        Errno error = TrySet(target, in attributes);
        if (error != Errno.Success) throw UapiException.ForCall(SetName, error, Cause(error, target, attributes.FaXflags));
    }

    /// <summary>Sets a file's attributes, without an exception for what the kernel refuses.</summary>
    /// <param name="target">The file.</param>
    /// <param name="attributes">The attributes.</param>
    /// <returns>The kernel's errno, as <see cref="Set"/> has them; or success.</returns>
    public static Errno TrySet(FileTarget target, in FileAttr attributes)
    {
        // What is only told may come from a kernel that knows flags which this one refuses: none of them can be set.
        FileAttr request = attributes;
        request.FaXflags &= ~FileXFlags.ReadOnly;
        return Call(SyscallName.FileSetattr, target, &request);
    }

    /// <summary>Turns flags on and off, and leaves everything else as it is. Between reading and writing, somebody else may change the file.</summary>
    /// <param name="target">The file.</param>
    /// <param name="set">The flags to turn on.</param>
    /// <param name="clear">The flags to turn off.</param>
    /// <exception cref="UapiException">The errors of <see cref="Get"/> and <see cref="Set"/>.</exception>
    public static void Change(FileTarget target, FileXFlags set, FileXFlags clear = FileXFlags.None)
    {
        FileAttr attributes = Get(target);
        attributes.FaXflags = (attributes.FaXflags & ~clear) | set;
        Set(target, in attributes);
    }

    private static Errno Call(SyscallName name, FileTarget target, FileAttr* attributes)
    {
        using HeldDescriptor directory = new(target.Directory, FileTarget.WorkingDirectory);

        // The path stays pinned, and the struct is on the caller's stack frame, until the call has returned.
        fixed (byte* path = target.Path)
        {
            return LinuxCall.Syscall(
                SyscallNumber.Here(name), directory.Argument, (nuint)path, (nuint)attributes, FileAttr.Ksize, (nuint)target.Flags).Error;
        }
    }

    private static string? Cause(Errno error, FileTarget target, FileXFlags? flags) => error switch
    {
        Errno.EOPNOTSUPP => $"the file system of {target} does not keep such attributes, or not all of {flags?.ToString() ?? "them"}",
        Errno.EINVAL when flags is { } set && (set & ~FileXFlags.All) != 0 => $"FaXflags has a bit that no kernel knows: {set & ~FileXFlags.All:x}",
        Errno.EINVAL => $"FaXflags has a flag that this kernel does not know, or that a file such as {target} cannot have: {flags}",
        Errno.EPERM => $"this process does not own {target}, or would change its immutable or append-only flag without CAP_LINUX_IMMUTABLE",
        Errno.EROFS => $"{target} is mounted read-only",
        Errno.ENOENT => $"{target} does not exist",
        Errno.EBADF => "the handle is no open descriptor",
        Errno.ENOSYS => "this kernel does not have the call (Linux 6.17), or a sandbox hides it",
        _ => null,
    };
}
