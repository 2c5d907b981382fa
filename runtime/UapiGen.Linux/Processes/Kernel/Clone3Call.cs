using System.Runtime.InteropServices;

namespace UapiGen.Linux.Processes.Kernel;

/// <summary>The kernel's side of clone3(2), up to the making of the process (copy_clone_args_from_user and clone3_args_valid in kernel/fork.c, Linux 7.3).</summary>
public static class Clone3Call
{
    /// <summary><c>MAX_PID_NS_LEVEL</c> (include/linux/pid_namespace.h): the deepest nesting of PID namespaces.</summary>
    public const int DeepestNamespace = 32;

    /// <summary><c>_NSIG</c> (include/uapi/asm-generic/signal.h): the last signal that there is.</summary>
    private const ulong LastSignal = 64;

    /// <summary>Reads and checks the arguments in the kernel's order.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="user">Where the struct lies.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="threadIds">Where the wanted ids go; at least <see cref="DeepestNamespace"/>.</param>
    /// <param name="value">The struct.</param>
    /// <returns>
    /// The first that applies: E2BIG, the size is above the page size; EINVAL, it is below 64; E2BIG or EFAULT, the tail is not zero or something cannot be read; EINVAL, too
    /// many ids, ids without a number or a number without ids, an exit signal above 64, or a cgroup with a struct too small for it or with more than an int; EFAULT, the
    /// ids cannot be read; EINVAL, a flag is not known, handlers are shared and cleared at once, an exit signal of a thread or sibling, or half a stack; else success.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, UserAddress user, ulong usize, Span<int> threadIds, out CloneArgs value)
        where TMemory : struct, IUserMemory
    {
        value = default;
        Errno error = CloneArgs.CheckSize(user, ref usize);
        if (error != Errno.Success) return error;

        // Unknown flags are among what the copy finds, but the kernel looks at them last: that EINVAL waits until the ids are read.
        Errno copied = CloneArgs.CopyFromUser(ref memory, user, usize, out value);
        if (copied is Errno.EFAULT or Errno.E2BIG) return copied;
        if (!IsSoundBeforeIds(in value, usize)) return Errno.EINVAL;

        if (value.SetTid != 0)
        {
            Span<byte> ids = MemoryMarshal.AsBytes(threadIds[..(int)value.SetTidSize]);
            if (!memory.TryCopyFromUser(new UserAddress(value.SetTid), ids)) return Errno.EFAULT;
        }
        if (copied != Errno.Success) return copied;
        return IsSoundAfterIds(ref memory, in value) ? Errno.Success : Errno.EINVAL;
    }

    private static bool IsSoundBeforeIds(in CloneArgs value, ulong usize)
    {
        if (value.SetTidSize > DeepestNamespace) return false;
        if ((value.SetTid == 0) != (value.SetTidSize == 0)) return false;
        if (value.ExitSignal > LastSignal) return false;
        return (value.Flags & CloneFlags.IntoCgroup) == 0 || (value.Cgroup <= int.MaxValue && usize >= CloneArgs.SizeVer2);
    }

    private static bool IsSoundAfterIds<TMemory>(ref TMemory memory, in CloneArgs value)
        where TMemory : struct, IUserMemory
    {
        const CloneFlags SharedAndCleared = CloneFlags.SignalHandlers | CloneFlags.ClearSignalHandlers;
        if ((value.Flags & SharedAndCleared) == SharedAndCleared) return false;
        if ((value.Flags & (CloneFlags.Thread | CloneFlags.Parent)) != 0 && value.ExitSignal != 0) return false;

        if (value.Stack == 0) return value.StackSize == 0;
        return value.StackSize != 0 && memory.IsAccessOk(new UserAddress(value.Stack), value.StackSize);
    }
}
