namespace UapiGen.Linux.Processes;

/// <summary>
/// <c>struct clone_args</c> of clone3(2) (include/uapi/linux/sched.h, copy_clone_args_from_user in kernel/fork.c; Linux 7.3). Its size is an argument: version 0, 64
/// bytes, is of Linux 5.3, version 1 of 5.5, version 2 of 5.7. Every field is aligned to 8, on i386 too.
/// </summary>
/// <remarks>
/// For filters, tracers and servers: .NET cannot go on in a process that was made behind its back, so that nothing here makes the call.
/// <see cref="Kernel.Clone3Call"/> has the kernel's checks in their order.
/// </remarks>
[UapiStruct("clone_args", SizeSource = SizeSource.Argument)]
public partial struct CloneArgs
{
    /// <summary>What is shared, what is new. Offset 0, 8 bytes. An unknown bit is EINVAL.</summary>
    [Aligned(8), KnownBits(CloneFlags.All), KnownSince(2, CloneFlags.IntoCgroup)] public CloneFlags Flags;

    /// <summary>Where the pidfd goes, an int. Offset 8, 8 bytes.</summary>
    [Aligned(8)] public ulong Pidfd;

    /// <summary>Where the thread id goes in the child. Offset 16, 8 bytes.</summary>
    [Aligned(8)] public ulong ChildTid;

    /// <summary>Where the thread id goes in the parent. Offset 24, 8 bytes.</summary>
    [Aligned(8)] public ulong ParentTid;

    /// <summary>The signal that tells the parent of the child's end. Offset 32, 8 bytes. A bit above <c>CSIGNAL</c>, 0xff, is EINVAL.</summary>
    [Aligned(8), KnownBits(0xFFUL)] public ulong ExitSignal;

    /// <summary>The lowest address of the child's stack. Offset 40, 8 bytes. EINVAL where only one of it and <see cref="StackSize"/> is zero.</summary>
    [Aligned(8)] public ulong Stack;

    /// <summary>The size of the stack in bytes. Offset 48, 8 bytes.</summary>
    [Aligned(8)] public ulong StackSize;

    /// <summary>The thread-local storage. Offset 56, 8 bytes.</summary>
    [Aligned(8)] public ulong Tls;

    /// <summary>Where the wanted process ids stand, ints, the innermost namespace's first. Offset 64, 8 bytes. EINVAL where only one of it and <see cref="SetTidSize"/> is zero.</summary>
    [Since(1), Aligned(8)] public ulong SetTid;

    /// <summary>How many there are. Offset 72, 8 bytes. More than 32, the deepest nesting of PID namespaces, is EINVAL.</summary>
    [Since(1), Aligned(8)] public ulong SetTidSize;

    /// <summary>The descriptor of the cgroup for <see cref="CloneFlags.IntoCgroup"/>. Offset 80, 8 bytes. With that flag, more than an int holds is EINVAL.</summary>
    [Since(2), Aligned(8)] public ulong Cgroup;
}
