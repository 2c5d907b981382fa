using UapiGen.Linux.Files;

namespace UapiGen.Linux.Mounts;

/// <summary>mount_setattr(2), Linux 5.12: changes what a mount, or a whole tree of mounts, forbids and where it propagates to (fs/namespace.c, Linux 7.3).</summary>
public static unsafe class MountSetattr
{
    private const string Name = "mount_setattr";

    /// <summary>Changes a mount.</summary>
    /// <param name="target">The mount: its mount point, or a descriptor of it, such as open_tree(2) gives.</param>
    /// <param name="change">What is to become of it.</param>
    /// <param name="recursive">Whether all mounts beneath change as well: all of them or, on an error, none (<c>AT_RECURSIVE</c>).</param>
    /// <exception cref="UapiException">
    /// EPERM: no CAP_SYS_ADMIN over the mount namespace; or a locked attribute would be cleared; or the user namespace is the initial one or not ours.
    /// EINVAL: an attribute that this kernel does not know, propagation to two kinds at once, an access time without <see cref="MountChange.AccessTime"/>, no mount
    /// point, or an id map that the file system does not support. EBUSY: a mount that would become read-only has writers. EBADF: the user namespace is no open
    /// descriptor. ENOENT, ENOTDIR, EACCES and so on: the path cannot be walked. ENOSYS: a kernel before 5.12.
    /// </exception>
    public static void Change(FileTarget target, in MountChange change, bool recursive = false)
    {
        Errno error = TryChange(target, in change, recursive);
        if (error != Errno.Success) throw UapiException.ForCall(Name, error, MountCauses.OfChange(error, in change, target));
    }

    /// <summary>Changes a mount, without an exception for what the kernel refuses.</summary>
    /// <param name="target">The mount.</param>
    /// <param name="change">What is to become of it.</param>
    /// <param name="recursive">Whether all mounts beneath change as well.</param>
    /// <returns>The kernel's errno, as <see cref="Change"/> has them; or success.</returns>
    public static Errno TryChange(FileTarget target, in MountChange change, bool recursive = false)
    {
        using HeldDescriptor directory = new(target.Directory, FileTarget.WorkingDirectory);
        using HeldDescriptor userNamespace = new(change.UserNamespace, 0);
        MountAttr attr = change.ToStruct();
        attr.UsernsFd = (ulong)userNamespace.Number;
        PathFlags flags = target.Flags | (recursive ? PathFlags.Recursive : 0);

        // The path stays pinned, and the struct on this stack frame, until the call has returned.
        fixed (byte* path = target.Path)
        {
            return LinuxCall.Syscall(
                SyscallNumber.Here(SyscallName.MountSetattr), directory.Argument, (nuint)path, (nuint)flags, (nuint)(&attr), MountAttr.Ksize).Error;
        }
    }
}
