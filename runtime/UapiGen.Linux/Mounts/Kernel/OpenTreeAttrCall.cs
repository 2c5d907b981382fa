using System.Numerics;

namespace UapiGen.Linux.Mounts.Kernel;

/// <summary>
/// The kernel's side of open_tree_attr(2), in the two parts that the walk of the path divides (SYSCALL_DEFINE5(open_tree_attr) and vfs_open_tree in fs/namespace.c, Linux 7.3).
/// </summary>
public static class OpenTreeAttrCall
{
    private const uint CloseOnExec = 0x80000;
    private const uint Copies = (uint)(OpenTreeFlags.Clone | OpenTreeFlags.Namespace);

    /// <summary>What is checked before the path is walked.</summary>
    /// <param name="flags">The call's flags.</param>
    /// <param name="attr">Where the struct lies, or 0.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="mayMount">Whether the caller has CAP_SYS_ADMIN over its mount namespace.</param>
    /// <param name="mayMakeNamespace">Whether the caller has CAP_SYS_ADMIN in its user namespace.</param>
    /// <returns>
    /// The first that applies: EINVAL, a size without a struct, an unknown flag, recursion without a copy, or both kinds of copy; EPERM, no right to copy; else success.
    /// </returns>
    public static Errno CheckFlags(uint flags, UserAddress attr, ulong usize, bool mayMount, bool mayMakeNamespace)
    {
        if (attr.Value == 0 && usize != 0) return Errno.EINVAL;

        if ((flags & ~(MountSetattrCall.KnownFlags | Copies | CloseOnExec)) != 0) return Errno.EINVAL;
        if ((flags & (uint)PathFlags.Recursive) != 0 && (flags & Copies) == 0) return Errno.EINVAL;
        if (BitOperations.PopCount(flags & Copies) > 1) return Errno.EINVAL;

        if ((flags & (uint)OpenTreeFlags.Namespace) != 0 && !mayMakeNamespace) return Errno.EPERM;
        if ((flags & (uint)OpenTreeFlags.Clone) != 0 && !mayMount) return Errno.EPERM;
        return Errno.Success;
    }

    /// <summary>What is read and checked once the mount is open: an error closes it again.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="flags">The call's flags.</param>
    /// <param name="attr">Where the struct lies; 0 for none, then nothing changes.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="mayMount">Whether the caller has CAP_SYS_ADMIN over its mount namespace.</param>
    /// <param name="value">The struct.</param>
    /// <param name="isNothing">Whether nothing is to change.</param>
    /// <returns>What <see cref="MountSetattrCall.ReadAttr"/> says: of a struct with size 0, EINVAL.</returns>
    public static Errno ReadAttr<TMemory>(
        ref TMemory memory, uint flags, UserAddress attr, ulong usize, bool mayMount, out MountAttr value, out bool isNothing)
        where TMemory : struct, IUserMemory
    {
        value = default;
        isNothing = true;
        if (attr.Value == 0) return Errno.Success;

        bool isNewMount = (flags & (uint)OpenTreeFlags.Clone) != 0;
        return MountSetattrCall.ReadAttr(ref memory, attr, usize, mayMount, isNewMount, out value, out isNothing);
    }
}
