using System.Numerics;
using System.Runtime.InteropServices;

namespace UapiGen.Linux.Perf;

public sealed unsafe partial class PerfEvent
{
    /// <summary>Reads the counter.</summary>
    /// <exception cref="UapiException">EINVAL: the counter could not be read, as a pinned one that found no place; ENOSPC: it gives the whole group, which has more counters.</exception>
    public PerfCount Read()
    {
        Span<PerfCount> one = stackalloc PerfCount[1];
        ReadGroup(one);
        return one[0];
    }

    /// <summary>Reads all counters of the group that this one leads, in the order in which they joined; without <see cref="PerfReadFormat.Group"/>, this one.</summary>
    /// <param name="counts">Room for them; the times are those of the group.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="UapiException">ENOSPC: there is not enough room; EINVAL: the counter could not be read, as a pinned one that found no place.</exception>
    public int ReadGroup(Span<PerfCount> counts)
    {
        if (counts.IsEmpty) throw NoRoom();

        // Exactly as many words as so many counters take: a group that has more of them is ENOSPC.
        PerfReadFormat format = Attributes.ReadFormat;
        bool isGroup = (format & PerfReadFormat.Group) != 0;
        int times = BitOperations.PopCount((ulong)(format & (PerfReadFormat.TotalTimeEnabled | PerfReadFormat.TotalTimeRunning)));
        int each = 1 + BitOperations.PopCount((ulong)(format & (PerfReadFormat.Id | PerfReadFormat.Lost)));
        int words = times + (isGroup ? 1 + (each * counts.Length) : each);

        Span<ulong> answer = words <= 64 ? stackalloc ulong[words] : new ulong[words];
        SyscallResult read = LinuxCall.Read(this, MemoryMarshal.AsBytes(answer));
        if (read.Error == Errno.ENOSPC) throw NoRoom();
        if (read.Error != Errno.Success) throw UapiException.ForCall("read", read.Error, null);
        if (read.Value == 0) throw UapiException.ForCall("read", Errno.EINVAL, "the counter is in error: it is pinned, and found no place on the processor");
        return isGroup ? Take(answer, format, counts) : TakeOne(answer, format, counts);
    }

    private static UapiException NoRoom() => UapiException.ForCall("read", Errno.ENOSPC, "there is not room for all counters of the group");

    /// <summary>{ value, time_enabled, time_running, id, lost }.</summary>
    private static int TakeOne(ReadOnlySpan<ulong> words, PerfReadFormat format, Span<PerfCount> counts)
    {
        int at = 0;
        counts[0] = new PerfCount
        {
            Value = words[at++],
            TimeEnabled = (format & PerfReadFormat.TotalTimeEnabled) != 0 ? words[at++] : 0,
            TimeRunning = (format & PerfReadFormat.TotalTimeRunning) != 0 ? words[at++] : 0,
            Id = (format & PerfReadFormat.Id) != 0 ? words[at++] : 0,
            Lost = (format & PerfReadFormat.Lost) != 0 ? words[at] : 0,
        };
        return 1;
    }

    /// <summary>{ nr, time_enabled, time_running, { value, id, lost } of each }.</summary>
    private static int Take(ReadOnlySpan<ulong> words, PerfReadFormat format, Span<PerfCount> counts)
    {
        int at = 0;
        int number = (int)words[at++];
        ulong enabled = (format & PerfReadFormat.TotalTimeEnabled) != 0 ? words[at++] : 0;
        ulong running = (format & PerfReadFormat.TotalTimeRunning) != 0 ? words[at++] : 0;
        for (int i = 0; i < number; i++)
        {
            counts[i] = new PerfCount
            {
                Value = words[at++],
                TimeEnabled = enabled,
                TimeRunning = running,
                Id = (format & PerfReadFormat.Id) != 0 ? words[at++] : 0,
                Lost = (format & PerfReadFormat.Lost) != 0 ? words[at++] : 0,
            };
        }
        return number;
    }
}
