using Microsoft.Win32.SafeHandles;
using UapiGen.Linux.Files;

namespace UapiGen.Linux.Mounts;

/// <summary>open_tree_attr(2), Linux 6.15: opens a mount, or a copy of it, and changes it before anybody can see it (fs/namespace.c, Linux 7.3).</summary>
public static unsafe class OpenTreeAttr
{
    private const string Name = "open_tree_attr";

    /// <summary><c>OPEN_TREE_CLOEXEC</c>, which is O_CLOEXEC: 0x80000 on every architecture that .NET runs on.</summary>
    private const uint CloseOnExec = 0x80000;

    /// <summary>Opens a mount.</summary>
    /// <param name="target">The mount: a path in it, or a descriptor.</param>
    /// <param name="flags">Whether it is the mount itself or a copy.</param>
    /// <param name="change">What is to become of it first; null for nothing.</param>
    /// <returns>The mount's descriptor.</returns>
    /// <exception cref="UapiException">
    /// EPERM: no CAP_SYS_ADMIN over the mount namespace, which a copy needs and every change. EINVAL: a flag that this kernel does not know, recursion without a copy,
    /// or what <see cref="MountSetattr.Change"/> calls EINVAL. ENOENT and so on: the path cannot be walked, which is found before all but the flags. ENOSYS: a kernel
    /// before 6.15.
    /// </exception>
    public static SafeFileHandle Open(FileTarget target, OpenTreeFlags flags = OpenTreeFlags.None, MountChange? change = null)
    {
        Errno error = TryOpen(target, flags, change, out SafeFileHandle tree);
        if (error == Errno.Success) return tree;

        tree.Dispose();
        throw UapiException.ForCall(Name, error, MountCauses.OfChange(error, change.GetValueOrDefault(), target));
    }

    /// <summary>Opens a mount, without an exception for what the kernel refuses.</summary>
    /// <param name="target">The mount.</param>
    /// <param name="flags">Whether it is the mount itself or a copy.</param>
    /// <param name="change">What is to become of it first; null for nothing.</param>
    /// <param name="tree">The mount's descriptor; an invalid handle after an error.</param>
    /// <returns>The kernel's errno, as <see cref="Open"/> has them; or success.</returns>
    public static Errno TryOpen(FileTarget target, OpenTreeFlags flags, MountChange? change, out SafeFileHandle tree)
    {
        using HeldDescriptor directory = new(target.Directory, FileTarget.WorkingDirectory);
        using HeldDescriptor userNamespace = new(change?.UserNamespace, 0);
        MountAttr attr = change.GetValueOrDefault().ToStruct();
        attr.UsernsFd = (ulong)userNamespace.Number;
        uint all = (uint)flags | (uint)target.Flags | CloseOnExec;

        // Without a struct, the address and the size are both 0: one alone is EINVAL.
        MountAttr* address = change is null ? null : &attr;
        nuint size = change is null ? 0 : (nuint)MountAttr.Ksize;

        // The path stays pinned, and the struct on this stack frame, until the call has returned.
        SyscallResult opened;
        fixed (byte* path = target.Path)
            opened = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.OpenTreeAttr), directory.Argument, (nuint)path, all, (nuint)address, size);
        tree = opened.Error == Errno.Success ? new SafeFileHandle((nint)opened.Value, ownsHandle: true) : new SafeFileHandle();
        return opened.Error;
    }
}
