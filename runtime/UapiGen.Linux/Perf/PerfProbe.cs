using System.Numerics;

namespace UapiGen.Linux.Perf;

/// <summary>Finds out what perf_event_open(2) knows: by events of a kind that no kernel has, whose struct is checked before the kind is looked up.</summary>
internal static class PerfProbe
{
    private const PerfType NoSuchType = (PerfType)int.MaxValue;

    /// <summary>Asks the running kernel.</summary>
    public static PerfSupport Run()
    {
        // A size past every cap: the kernel refuses it before anything else, and writes back its own.
        PerfEventAttr attr = new() { Size = uint.MaxValue };
        Errno refused = Ask(ref attr);
        if (refused != Errno.E2BIG) return new(refused);

        int size = (int)attr.Size;
        return new(Errno.Success)
        {
            AttrSize = size,
            Flags = Enumerable.Range(0, PerfSwitches.Count).Select(PerfSwitches.Bit).Where(bit => Knows(Switched(bit), size)).Aggregate(0UL, (known, bit) => known | bit),
            SampleType = (PerfSampleFlags)Known((ulong)PerfSampleFlags.All, bit => Sampled((PerfSampleFlags)bit), size),
            ReadFormat = (PerfReadFormat)Known((ulong)PerfReadFormat.All, bit => new() { ReadFormat = (PerfReadFormat)bit }, size),
            BranchSampleType = (PerfBranchSample)Known((ulong)PerfBranchSample.All, bit => Branches((PerfBranchSample)bit), size),
            AuxAction = size < PerfEventAttr.SizeVer6 ? 0 : (uint)Known(AllAuxActions(), bit => new() { AuxAction = (uint)bit }, size),
        };
    }

    /// <summary>Two switches are taken with another one only.</summary>
    private static PerfEventAttr Switched(ulong bit)
    {
        PerfEventAttr attr = new() { Flags = bit };
        if (attr.SigTrap) attr.RemoveOnExec = true;
        if (attr.InheritThread) attr.Inherit = true;
        return attr;
    }

    /// <summary>Registers and branches want to be said which.</summary>
    private static PerfEventAttr Sampled(PerfSampleFlags sample) => new()
    {
        SampleType = sample,
        SampleRegsUser = 1,
        SampleRegsIntr = 1,
        BranchSampleType = PerfBranchSample.Any | PerfBranchSample.User,
    };

    private static PerfEventAttr Branches(PerfBranchSample branches) =>
        new() { SampleType = PerfSampleFlags.BranchStack, BranchSampleType = branches | PerfBranchSample.Any | PerfBranchSample.User };

    private static uint AllAuxActions() => new PerfEventAttr { AuxStartPaused = true, AuxPause = true, AuxResume = true }.AuxAction;

    private static ulong Known(ulong all, Func<ulong, PerfEventAttr> with, int size)
    {
        ulong known = 0;
        for (ulong left = all; left != 0; left &= left - 1)
        {
            ulong bit = 1UL << BitOperations.TrailingZeroCount(left);
            if (Knows(with(bit), size)) known |= bit;
        }
        return known;
    }

    /// <summary>EINVAL says that a bit is unknown. Everything else comes later: EACCES for what this user may not ask for, ENOENT for the kind of event.</summary>
    private static bool Knows(PerfEventAttr attr, int size)
    {
        attr.Type = NoSuchType;
        attr.Size = (uint)int.Min(size, PerfEventAttr.Ksize);
        return Ask(ref attr) is not (Errno.EINVAL or Errno.E2BIG);
    }

    private static Errno Ask(ref PerfEventAttr attr)
    {
        SyscallResult asked = PerfEvent.Call(ref attr, thread: 0, processor: -1, leader: -1, PerfOpenFlags.None);
        if (asked.Error == Errno.Success) LinuxCall.Close((int)asked.Value);
        return asked.Error;
    }
}
