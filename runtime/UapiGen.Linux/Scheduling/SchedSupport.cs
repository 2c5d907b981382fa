namespace UapiGen.Linux.Scheduling;

/// <summary>What sched_setattr(2) can do on the running kernel, asked of it once in a process; no thread's scheduling is changed by that.</summary>
public sealed class SchedSupport
{
    private static SchedSupport? s_current;

    private SchedSupport(Errno unavailable, int attrSize, SchedFlags flags)
    {
        Unavailable = unavailable;
        AttrSize = attrSize;
        Flags = flags;
    }

    /// <summary>The running kernel's.</summary>
    public static SchedSupport Current => s_current ??= Probe();

    /// <summary>Whether the call is there.</summary>
    public bool IsAvailable => Unavailable == Errno.Success;

    /// <summary>Why the call is not there: ENOSYS (Linux before 3.14, or a sandbox) or EPERM (a sandbox); else Success.</summary>
    public Errno Unavailable { get; }

    /// <summary>The size of the kernel's own <see cref="SchedAttr"/> in bytes: 48, or 56 since Linux 5.3.</summary>
    public int AttrSize { get; }

    /// <summary>The flags that can be used.</summary>
    public SchedFlags Flags { get; }

    /// <summary>Whether utilization can be clamped: CONFIG_UCLAMP_TASK, and Linux 5.3.</summary>
    public bool HasUtilClamp => (Flags & SchedFlags.UtilClamp) != 0;

    internal KernelStruct<SchedAttr>? Kernel => !IsAvailable ? null : field ??= new(
        AttrSize,
        new KernelField(nameof(SchedAttr.SchedFlags), (ulong)Flags) { Describe = bits => ((SchedFlags)bits).ToString() },
        new KernelField(nameof(SchedAttr.SchedUtilMin), HasUtilClamp ? uint.MaxValue : 0),
        new KernelField(nameof(SchedAttr.SchedUtilMax), HasUtilClamp ? uint.MaxValue : 0));

    /// <summary>Asks the kernel.</summary>
    internal static SchedSupport Probe()
    {
        // A size past every cap: the kernel refuses it before anything else, and writes back its own.
        SchedAttr attr = new() { Size = uint.MaxValue };
        Errno refused = ThreadScheduling.SetAttr(0, ref attr).Error;
        if (refused != Errno.E2BIG) return new(refused, 0, SchedFlags.None);

        const SchedFlags first = SchedFlags.ResetOnFork | SchedFlags.Reclaim | SchedFlags.DeadlineOverrun;
        int size = (int)attr.Size;
        if (size < SchedAttr.SizeVer1) return new(Errno.Success, size, first);

        // Everything of this thread stays, and the utilization is out of range: EINVAL where it can be clamped, EOPNOTSUPP where it cannot.
        const SchedFlags keep = SchedFlags.KeepPolicy | SchedFlags.KeepParams;
        attr = new() { Size = SchedAttr.SizeVer1, SchedFlags = keep | SchedFlags.UtilClampMin, SchedUtilMin = 2000 };
        bool clamps = ThreadScheduling.SetAttr(0, ref attr).Error != Errno.EOPNOTSUPP;
        return new(Errno.Success, size, first | keep | (clamps ? SchedFlags.UtilClamp : SchedFlags.None));
    }
}
