using System.Numerics;
using UapiGen.Linux.Files;

namespace UapiGen.Linux.Mounts;

/// <summary>What the errors of the calls about mounts mean, told as a thing to do where something can be done.</summary>
internal static class MountCauses
{
    /// <summary>Of mount_setattr and open_tree_attr.</summary>
    public static string? OfChange(Errno error, in MountChange change, FileTarget target) => error switch
    {
        Errno.EPERM when change.UserNamespace is not null =>
            "UserNamespace must be another than the initial one, and this process needs CAP_SYS_ADMIN in it and over the mount namespace",
        Errno.EPERM => "this process needs CAP_SYS_ADMIN over the mount namespace, and cannot clear what a more privileged one has locked",
        Errno.EINVAL when (change.Set & ~MountAttributes.All) != 0 => $"Set has a bit that no kernel knows: {change.Set & ~MountAttributes.All:x}",
        Errno.EINVAL when (change.Clear & ~MountAttributes.All) != 0 => $"Clear has a bit that no kernel knows: {change.Clear & ~MountAttributes.All:x}",
        Errno.EINVAL when BitOperations.PopCount((ulong)change.Propagation) > 1 => $"Propagation can be one kind only, and is {change.Propagation}",
        Errno.EINVAL when change.AccessTime is null && ((change.Set | change.Clear) & MountAttributes.AccessTimeMask) != 0 =>
            "the access time is a number, and not bits of Set and Clear; use AccessTime",
        Errno.EINVAL when change.UserNamespace is not null => $"UserNamespace is none, the file system of {target} does not support id maps, or {target} has one already",
        Errno.EINVAL => $"{target} is no mount point in this namespace, or an attribute is newer than this kernel",
        Errno.EBUSY => $"a file of {target} is open for writing, so that it cannot become read-only",
        Errno.EBADF => "the directory, or the user namespace, is no open descriptor",
        Errno.ENOENT => $"{target} does not exist",
        Errno.ENOSYS => "this kernel does not have the call, or a sandbox hides it",
        _ => null,
    };

    /// <summary>Of statmount and listmount.</summary>
    public static string? OfQuery(Errno error, MountId mount, MountNamespaceChoice place) => error switch
    {
        Errno.EPERM => $"mount {mount} is not below this process's root, and it has no CAP_SYS_ADMIN over the namespace",
        Errno.ENOENT when !place.IsOwn => $"there is no mount {mount} in {place}, no such namespace, or this process may not look into it",
        Errno.ENOENT => $"there is no mount {mount} in this process's namespace; unique ids are not those of /proc/self/mountinfo",
        Errno.EINVAL when !place.IsOwn => $"{place} is no mount namespace, or this kernel cannot look into others",
        Errno.EINVAL => $"{mount.Value} is no unique mount id (they are above 2^31), or a flag is newer than this kernel",
        Errno.EBADF => $"{place} is no open descriptor",
        Errno.ENOSYS => "this kernel does not have the call (Linux 6.8), or a sandbox hides it",
        _ => null,
    };
}
