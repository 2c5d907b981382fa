using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Mounts;

/// <summary>The ioctls of mount namespaces: NS_MNT_GET_INFO, _NEXT and _PREV, Linux 6.12 (include/uapi/linux/nsfs.h, fs/nsfs.c; Linux 7.3).</summary>
/// <remarks>
/// The namespace is a descriptor of a file such as /proc/PID/ns/mnt. Next and previous go by the namespaces' ids, which are given in the
/// order in which the namespaces are made; but in Linux 6.18 each processor gives numbers of its own (kernel/nstree.c), so that a younger one may come first.
/// </remarks>
public static class MountNamespace
{
    // NS_MNT_GET_NEXT and NS_MNT_GET_PREV: _IOR(0xB7, 11 and 12, struct mnt_ns_info). That of NS_MNT_GET_INFO is MntNsInfo's own.
    private static readonly uint s_next = IoctlNumber.Here(generic: 0x8010B70B, powerPc: 0x4010B70B);
    private static readonly uint s_previous = IoctlNumber.Here(generic: 0x8010B70C, powerPc: 0x4010B70C);

    /// <summary>Opens the mount namespace of a process.</summary>
    /// <param name="processId">The process; 0 for this one.</param>
    /// <exception cref="UapiException">ENOENT: there is no such process. EACCES: it may not be looked into.</exception>
    public static SafeFileHandle Open(int processId = 0)
    {
        string path = processId == 0 ? "/proc/self/ns/mnt" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/proc/{processId}/ns/mnt");
        Errno error = LinuxCall.Open(path, OpenFlags.ReadOnly | OpenFlags.CloseOnExec, out SafeFileHandle file);
        if (error == Errno.Success) return file;

        file.Dispose();
        throw UapiException.ForCall("open", error, $"{path}: {Marshal.GetPInvokeErrorMessage((int)error)}");
    }

    /// <summary>Facts of a mount namespace.</summary>
    /// <param name="mountNamespace">The namespace.</param>
    /// <returns>Its id, and how many mounts it has.</returns>
    /// <exception cref="UapiException">EINVAL: a namespace of another kind. ENOTTY: no namespace, or a kernel before 6.12. EBADF: not open.</exception>
    public static MntNsInfo GetInfo(SafeHandle mountNamespace)
    {
        MntNsInfo info = default;
        Errno error = MntNsInfo.TryIoctl(mountNamespace, ref info);
        return error == Errno.Success ? info : throw UapiException.ForCall("NS_MNT_GET_INFO", error, Cause(error));
    }

    /// <summary>Opens the mount namespace with the next higher id than another one's; those that this process may not see are passed over.</summary>
    /// <param name="mountNamespace">The namespace.</param>
    /// <param name="info">Facts of the next one.</param>
    /// <returns>The next one, or null after the last.</returns>
    /// <exception cref="UapiException">EPERM: Linux 7.3 wants CAP_SYS_ADMIN in the initial namespaces. The others are <see cref="GetInfo"/>'s.</exception>
    public static SafeFileHandle? OpenNext(SafeHandle mountNamespace, out MntNsInfo info) => OpenNeighbour(mountNamespace, s_next, "NS_MNT_GET_NEXT", out info);

    /// <summary>Opens the mount namespace with the next lower id than another one's; those that this process may not see are passed over.</summary>
    /// <param name="mountNamespace">The namespace.</param>
    /// <param name="info">Facts of the previous one.</param>
    /// <returns>The previous one, or null before the first.</returns>
    /// <exception cref="UapiException">The errors of <see cref="OpenNext"/>.</exception>
    public static SafeFileHandle? OpenPrevious(SafeHandle mountNamespace, out MntNsInfo info) => OpenNeighbour(mountNamespace, s_previous, "NS_MNT_GET_PREV", out info);

    private static unsafe SafeFileHandle? OpenNeighbour(SafeHandle mountNamespace, uint command, string name, out MntNsInfo info)
    {
        SyscallResult opened;

        // The struct is the caller's and stays pinned for the call.
        fixed (MntNsInfo* reply = &info)
        {
            *reply = default;
            opened = LinuxCall.Ioctl(mountNamespace, command, (nuint)reply);
        }
        return opened.Error switch
        {
            Errno.Success => new SafeFileHandle((nint)opened.Value, ownsHandle: true),
            Errno.ENOENT => null,
            Errno error => throw UapiException.ForCall(name, error, Cause(error)),
        };
    }

    private static string? Cause(Errno error) => error switch
    {
        Errno.EINVAL => "the descriptor is a namespace of another kind",
        Errno.ENOTTY => "the descriptor is no namespace, or this kernel does not know the command (Linux 6.12)",
        Errno.EPERM => "this process may not go from namespace to namespace; it needs CAP_SYS_ADMIN in the initial ones",
        _ => null,
    };
}
