namespace UapiGen.Linux.Processes;

/// <summary>Facts of a process, as PIDFD_GET_INFO told them. What the kernel did not fill is null.</summary>
public readonly struct ProcessFacts
{
    internal ProcessFacts(in PidfdInfo info) => Raw = info;

    /// <summary>The struct as the kernel filled it.</summary>
    public PidfdInfo Raw { get; }

    /// <summary>What the kernel filled. A bit does not promise that its field fitted into an older kernel's struct: the properties here do look.</summary>
    public PidfdInfoMask Mask => Raw.Mask;

    /// <summary>Whether the kernel filled all of some facts.</summary>
    /// <param name="facts">The facts.</param>
    public bool Has(PidfdInfoMask facts) => (Raw.Mask & facts) == facts;

    /// <summary>The process.</summary>
    public int? ProcessId => Has(PidfdInfoMask.ProcessIds) ? (int)Raw.Tgid : null;

    /// <summary>The thread: the process itself, unless a thread was opened.</summary>
    public int? ThreadId => Has(PidfdInfoMask.ProcessIds) ? (int)Raw.Pid : null;

    /// <summary>The parent process; 0 where it is outside of this process's PID namespace.</summary>
    public int? ParentId => Has(PidfdInfoMask.ProcessIds) ? (int)Raw.Ppid : null;

    /// <summary>The effective user, as this process's user namespace numbers it.</summary>
    public uint? EffectiveUser => Has(PidfdInfoMask.Credentials) ? Raw.Euid : null;

    /// <summary>The effective group, as this process's user namespace numbers it.</summary>
    public uint? EffectiveGroup => Has(PidfdInfoMask.Credentials) ? Raw.Egid : null;

    /// <summary>The cgroup's id.</summary>
    public ulong? CgroupId => Has(PidfdInfoMask.CgroupId) ? Raw.Cgroupid : null;

    /// <summary>What wait(2) tells of its end: the low byte is the signal, the next one the code that it exited with.</summary>
    public int? WaitStatus => Has(PidfdInfoMask.Exit) ? Raw.ExitCode : null;

    /// <summary>Whether and as whom it dumped core, or would.</summary>
    public CoredumpMask? Coredump => Has(PidfdInfoMask.Coredump) ? Raw.CoredumpMask : null;

    /// <summary>The signal that it dumped core by.</summary>
    public uint? CoredumpSignal => Has(PidfdInfoMask.CoredumpSignal) ? Raw.CoredumpSignal : null;

    /// <summary>The code of that signal, <c>si_code</c>.</summary>
    public uint? CoredumpCode => Has(PidfdInfoMask.CoredumpCode) ? Raw.CoredumpCode : null;

    /// <summary>
    /// Which facts the kernel knows at all. A kernel of 6.18 or older does not say so: null. Nor does this look at what Linux 6.19 wrote: its field lay where there is another
    /// one now, so that a mask without the bit that asks for it is no answer.
    /// </summary>
    public PidfdInfoMask? Supported =>
        Has(PidfdInfoMask.SupportedMask) && (Raw.SupportedMask & PidfdInfoMask.SupportedMask) != 0 ? Raw.SupportedMask : null;
}
