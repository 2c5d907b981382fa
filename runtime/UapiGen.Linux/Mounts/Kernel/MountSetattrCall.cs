using System.Numerics;

namespace UapiGen.Linux.Mounts.Kernel;

/// <summary>The kernel's side of mount_setattr(2), up to the walk of the path (SYSCALL_DEFINE5(mount_setattr), wants_mount_setattr and build_mount_kattr in fs/namespace.c, Linux 7.3).</summary>
public static class MountSetattrCall
{
    /// <summary><c>AT_EMPTY_PATH | AT_RECURSIVE | AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT</c>.</summary>
    internal const uint KnownFlags = (uint)(PathFlags.EmptyPath | PathFlags.Recursive | PathFlags.NoFollow | PathFlags.NoAutomount);

    /// <summary>Reads and checks the arguments in the kernel's order.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="flags">The call's flags.</param>
    /// <param name="attr">Where the struct lies.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="mayMount">Whether the caller has CAP_SYS_ADMIN over its mount namespace.</param>
    /// <param name="value">The struct.</param>
    /// <param name="isNothing">Whether nothing is to change: the call then returns 0 without a look at path and descriptors.</param>
    /// <returns>
    /// The first that applies: EINVAL, a flag is not known; what <see cref="ReadAttr"/> says; else success.
    /// </returns>
    public static Errno Read<TMemory>(
        ref TMemory memory, uint flags, UserAddress attr, ulong usize, bool mayMount, out MountAttr value, out bool isNothing)
        where TMemory : struct, IUserMemory
    {
        value = default;
        isNothing = false;
        if ((flags & ~KnownFlags) != 0) return Errno.EINVAL;
        return ReadAttr(ref memory, attr, usize, mayMount, isNewMount: false, out value, out isNothing);
    }

    /// <summary>Reads and checks the struct, as mount_setattr and open_tree_attr both do (wants_mount_setattr).</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="attr">Where the struct lies.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="mayMount">Whether the caller has CAP_SYS_ADMIN over its mount namespace.</param>
    /// <param name="isNewMount">Whether the mount is a copy that nobody has seen yet: only there can an id map be taken away.</param>
    /// <param name="value">The struct.</param>
    /// <param name="isNothing">Whether nothing is to change.</param>
    /// <returns>
    /// The first that applies: E2BIG, the size is above the page size; EINVAL, it is below 32; EPERM, the caller may not mount; E2BIG or EFAULT, the tail is not zero or
    /// something cannot be read; EINVAL, an attribute or a propagation is not known, there are two propagations, the access time is half set, an id map is taken from a
    /// mount that was seen, or its descriptor is more than an int; else success. What the descriptor is, is for the handler to find.
    /// </returns>
    public static Errno ReadAttr<TMemory>(
        ref TMemory memory, UserAddress attr, ulong usize, bool mayMount, bool isNewMount, out MountAttr value, out bool isNothing)
        where TMemory : struct, IUserMemory
    {
        value = default;
        isNothing = false;
        Errno error = MountAttr.CheckSize(attr, ref usize);
        if (error != Errno.Success) return error;

        // The right is asked for between the sizes and the copy.
        if (!mayMount) return Errno.EPERM;

        error = MountAttr.CopyFromUser(ref memory, attr, usize, out value);
        if (error != Errno.Success) return error;

        // All that is not known is EINVAL, whichever is found first; and nothing at all passes every check.
        isNothing = value is { AttrSet: MountAttributes.None, AttrClr: MountAttributes.None, Propagation: MountPropagation.Unchanged };
        if (isNothing) return Errno.Success;
        return IsSound(in value, isNewMount) ? Errno.Success : Errno.EINVAL;
    }

    private static bool IsSound(in MountAttr value, bool isNewMount)
    {
        if (BitOperations.PopCount((ulong)value.Propagation) > 1) return false;

        // The access time is a number: it is changed as a whole, or not at all.
        MountAttributes cleared = value.AttrClr & MountAttributes.AccessTimeMask;
        MountAttributes kept = value.AttrSet & MountAttributes.AccessTimeMask;
        bool isTime = cleared == MountAttributes.None
            ? kept == MountAttributes.None
            : cleared == MountAttributes.AccessTimeMask && kept is MountAttributes.None or MountAttributes.NoAccessTime or MountAttributes.StrictAccessTime;
        if (!isTime) return false;

        bool takesMap = (value.AttrClr & MountAttributes.IdMapped) != 0;
        bool givesMap = (value.AttrSet & MountAttributes.IdMapped) != 0;
        if (takesMap && !isNewMount) return false;
        return !givesMap || value.UsernsFd <= int.MaxValue;
    }
}
