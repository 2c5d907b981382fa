namespace UapiGen.Linux.Perf.Kernel;

/// <summary>The kernel's side of perf_event_open(2), up to the search for the event (SYSCALL_DEFINE5(perf_event_open) and perf_copy_attr in kernel/events/core.c, Linux 7.3).</summary>
public static class PerfEventOpenCall
{
    /// <summary><c>PERF_FLAG_ALL</c>: FD_NO_GROUP, FD_OUTPUT, PID_CGROUP, FD_CLOEXEC.</summary>
    private const ulong KnownFlags = 0xF;

    private const int NewestVersion = 9;

    /// <summary><c>PERF_SAMPLE_BRANCH_PLM_ALL</c>.</summary>
    private const PerfBranchSample Privileges = PerfBranchSample.User | PerfBranchSample.Kernel | PerfBranchSample.Hypervisor;

    /// <summary>Reads and checks the arguments in the kernel's order: the flags, the struct, what its fields say together.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="version">The version of the struct that the kernel has: 8 in Linux 6.18, 9 in 7.3.</param>
    /// <param name="attr">Where the struct lies.</param>
    /// <param name="flags">The call's flags.</param>
    /// <param name="value">The struct; its size is the one that counts.</param>
    /// <returns>
    /// The first that applies: EINVAL, a flag is not known; what <see cref="PerfEventAttr.CopyFromUserAs"/> says; what <see cref="Check"/> says; else success.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, int version, UserAddress attr, ulong flags, out PerfEventAttr value)
        where TMemory : struct, IUserMemory
    {
        value = default;
        if ((flags & ~KnownFlags) != 0) return Errno.EINVAL;

        Errno error = version == NewestVersion
            ? PerfEventAttr.CopyFromUser(ref memory, attr, out value, out _)
            : PerfEventAttr.CopyFromUserAs(ref memory, version, attr, out value, out _);
        return error == Errno.Success ? Check(in value) : error;
    }

    /// <summary>What the fields must be together, where each for itself was found good. Masks of registers are the architecture's affair.</summary>
    /// <param name="value">The struct.</param>
    /// <returns>
    /// EINVAL: branches are asked for by unknown bits, or by none that names a kind of branch; user space's stack by 65,535 bytes or more, or no multiple of 8; both kinds of
    /// weight; inherit_thread without inherit; remove_on_exec with enable_on_exec; sigtrap without remove_on_exec. Else success.
    /// </returns>
    public static Errno Check(in PerfEventAttr value)
    {
        const PerfSampleFlags weights = PerfSampleFlags.Weight | PerfSampleFlags.WeightStruct;
        PerfSampleFlags sample = value.SampleType;

        if ((sample & PerfSampleFlags.BranchStack) != 0 && !IsBranches(value.BranchSampleType)) return Errno.EINVAL;
        if ((sample & PerfSampleFlags.StackUser) != 0 && !IsStack(value.SampleStackUser)) return Errno.EINVAL;
        if ((sample & weights) == weights) return Errno.EINVAL;
        if (value is { InheritThread: true, Inherit: false }) return Errno.EINVAL;
        if (value is { RemoveOnExec: true, EnableOnExec: true }) return Errno.EINVAL;
        return value is { SigTrap: true, RemoveOnExec: false } ? Errno.EINVAL : Errno.Success;
    }

    private static bool IsBranches(PerfBranchSample branches) => (branches & ~PerfBranchSample.All) == 0 && (branches & ~Privileges) != 0;

    private static bool IsStack(uint size) => size < ushort.MaxValue && size % sizeof(ulong) == 0;
}
