namespace UapiGen.Linux.Perf;

public sealed unsafe partial class PerfEvent
{
    // _IO('$', n), but for two that carry a direction and the size of what the argument points to, or of a pointer (include/uapi/linux/perf_event.h).
    private const byte Type = (byte)'$';
    private const uint WholeGroup = 1;

    /// <summary><c>PERF_EVENT_IOC_ENABLE</c>: counts from now on.</summary>
    /// <param name="group">Whether for all events of the group that this one leads.</param>
    /// <exception cref="UapiException">ENODEV: what was watched is gone.</exception>
    public void Enable(bool group = false) => Control("PERF_EVENT_IOC_ENABLE", Plain(0), group ? WholeGroup : 0);

    /// <summary><c>PERF_EVENT_IOC_DISABLE</c>: counts no longer; the value stays.</summary>
    /// <param name="group">Whether for all events of the group that this one leads.</param>
    /// <exception cref="UapiException">ENODEV: what was watched is gone.</exception>
    public void Disable(bool group = false) => Control("PERF_EVENT_IOC_DISABLE", Plain(1), group ? WholeGroup : 0);

    /// <summary><c>PERF_EVENT_IOC_RESET</c>: the value is 0 again; the times stay.</summary>
    /// <param name="group">Whether for all events of the group that this one leads.</param>
    /// <exception cref="UapiException">ENODEV: what was watched is gone.</exception>
    public void Reset(bool group = false) => Control("PERF_EVENT_IOC_RESET", Plain(3), group ? WholeGroup : 0);

    /// <summary><c>PERF_EVENT_IOC_REFRESH</c>: counts from now on, until it overflowed so many times more.</summary>
    /// <param name="overflows">How many times.</param>
    /// <exception cref="UapiException">EINVAL: the event is not sampled, or its children inherit it.</exception>
    public void Refresh(int overflows) => Control("PERF_EVENT_IOC_REFRESH", Plain(2), (nuint)overflows);

    /// <summary><c>PERF_EVENT_IOC_PERIOD</c>: a sample every so many events from now on; as a frequency, so many a second.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="UapiException">EINVAL: the event is not sampled, or the period is 0 or too large.</exception>
    public void SetPeriod(ulong period) =>
        Control("PERF_EVENT_IOC_PERIOD", IoctlNumber.Here(Number(1U, sizeof(ulong), 30, 4), Number(4U, sizeof(ulong), 29, 4)), (nuint)(&period));

    /// <summary><c>PERF_EVENT_IOC_ID</c>: the event's id, by which samples and groups name it.</summary>
    /// <exception cref="UapiException">ENODEV: what was watched is gone.</exception>
    public ulong GetId()
    {
        ulong id = 0;
        Control("PERF_EVENT_IOC_ID", IoctlNumber.Here(Number(2U, sizeof(nint), 30, 7), Number(2U, sizeof(nint), 29, 7)), (nuint)(&id));
        return id;
    }

    private static uint Plain(uint number) => IoctlNumber.Here(Number(0U, 0, 30, number), Number(1U, 0, 29, number));

    private static uint Number(uint direction, int size, int directionShift, uint number) =>
        (direction << directionShift) | ((uint)size << 16) | ((uint)Type << 8) | number;

    private void Control(string name, uint command, nuint argument)
    {
        Errno error = LinuxCall.Ioctl(this, command, argument).Error;
        if (error == Errno.Success) return;
        throw UapiException.ForCall(name, error, error switch
        {
            Errno.ENODEV => "what was watched is gone",
            Errno.EINVAL => "the event is not sampled, or the value is out of range",
            _ => null,
        });
    }
}
