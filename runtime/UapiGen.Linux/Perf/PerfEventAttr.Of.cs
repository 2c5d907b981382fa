namespace UapiGen.Linux.Perf;

public partial struct PerfEventAttr
{
    /// <summary>C's <c>sample_freq</c>, which shares its place with <see cref="SamplePeriod"/>: so many samples a second. Setting it sets <see cref="Freq"/>.</summary>
    public ulong SampleFreq
    {
        readonly get => SamplePeriod;
        set => (SamplePeriod, Freq) = (value, true);
    }

    /// <summary>C's <c>wakeup_watermark</c>, which shares its place with <see cref="WakeupEvents"/>: a wake-up every so many bytes. Setting it sets <see cref="Watermark"/>.</summary>
    public uint WakeupWatermark
    {
        readonly get => WakeupEvents;
        set => (WakeupEvents, Watermark) = (value, true);
    }

    /// <summary>C's <c>bp_addr</c>, which shares its place with <see cref="Config1"/>: the address that a breakpoint watches.</summary>
    public ulong BpAddr
    {
        readonly get => Config1;
        set => Config1 = value;
    }

    /// <summary>C's <c>bp_len</c>, which shares its place with <see cref="Config2"/>: how many bytes a breakpoint watches.</summary>
    public ulong BpLen
    {
        readonly get => Config2;
        set => Config2 = value;
    }

    /// <summary>Counts an event of the processor's. Many virtual machines have none: ENOENT.</summary>
    /// <param name="counted">The event.</param>
    public static PerfEventAttr Of(PerfHardwareEvent counted) => new() { Type = PerfType.Hardware, Config = (ulong)counted };

    /// <summary>Counts an event of the kernel's.</summary>
    /// <param name="counted">The event.</param>
    public static PerfEventAttr Of(PerfSoftwareEvent counted) => new() { Type = PerfType.Software, Config = (ulong)counted };
}
