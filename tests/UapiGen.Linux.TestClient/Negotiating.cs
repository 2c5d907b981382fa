using UapiGen;
using UapiGen.Linux.Landlock;
using UapiGen.Linux.Perf;
using UapiGen.Linux.Scheduling;

/// <summary>Requests of the newest structs, made of whatever kernel there is: what it took, and what was left out, in a line each.</summary>
internal static class Negotiating
{
    /// <summary>A counter with fields of two later versions, each by best effort or required.</summary>
    /// <param name="required">The field that is needed; empty for none.</param>
    public static string Perf(string required)
    {
        PerfEventAttr attr = PerfEventAttr.Of(PerfSoftwareEvent.Dummy) with { Disabled = true, SigData = 5, Config3 = 7 };
        RequestPolicy<PerfEventAttr> policy = RequestPolicies.BestEffort<PerfEventAttr>();
        Negotiated<PerfEvent> opened = PerfEvent.Open(attr, PerfTarget.CallingThread, required.Length == 0 ? policy : policy.Required(required));
        using PerfEvent counter = opened.Value;
        return $"size={counter.Attributes.Size} sig_data={counter.Attributes.SigData} config3={counter.Attributes.Config3} count={counter.Read().Value} {Dropped(opened.Dropped)}";
    }

    /// <summary>The highest nice value, which nobody is refused, and a utilization that is nice to have.</summary>
    public static string Scheduling()
    {
        SchedAttr attr = new() { SchedNice = 19, SchedFlags = SchedFlags.UtilClampMin, SchedUtilMin = 10 };
        Negotiated<SchedAttr> set = ThreadScheduling.Set(0, attr, RequestPolicies.BestEffort<SchedAttr>());
        return $"size={set.Value.Size} nice={ThreadScheduling.Get().SchedNice} has={ThreadScheduling.Get().HasSchedUtilMin} {Dropped(set.Dropped)}";
    }

    /// <summary>What Landlock can do.</summary>
    public static string Landlock()
    {
        LandlockSupport support = LandlockSupport.Current;
        return $"advertised={support.AdvertisedAbiVersion} verified={support.AbiVersion} size={support.RulesetSize} files=0x{(ulong)support.FileAccess:X} network=0x{(ulong)support.NetworkAccess:X}";
    }

    private static string Dropped(IReadOnlyList<UnknownPart> parts) => $"dropped=[{string.Join(", ", parts.Select(part => part.Field))}]";
}
