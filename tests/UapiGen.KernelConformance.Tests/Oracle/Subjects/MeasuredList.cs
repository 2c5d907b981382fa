using UapiGen.KernelConformance.Interfaces;
using UapiGen.Linux.Perf;
using UapiGen.Linux.Processes;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>Every interface that was measured.</summary>
internal static class MeasuredList
{
    /// <summary>The interface that a file of cases is about: what its name has before a dash.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kernel">The size that the struct had in the measured kernel: which of its versions that was.</param>
    public static MeasuredInterface Of(string file, int kernel) => file.Split('-')[0] switch
    {
        "bpf" => new MeasuredBpf(),
        "clone3" => new MeasuredClone3(),
        "file_getattr" => new MeasuredFileGetattr(),
        "landlock_create_ruleset" => new MeasuredLandlock(),
        "listmount" => new MeasuredMountRequest(isList: true),
        "mount_setattr" => new MeasuredMountSetattr(),
        "openat2" => new MeasuredOpenat2(),
        "perf_event_open" => new MeasuredPerfEventOpen(KernelSize.ToVersion<PerfEventAttr>(kernel)),
        "pidfd_get_info" => new MeasuredPidfdGetInfo(KernelSize.ToVersion<PidfdInfo>(kernel)),
        "sched_getattr" => new MeasuredSchedGetattr(),
        "sched_setattr" => new MeasuredSchedSetattr(),
        "statmount" => new MeasuredMountRequest(isList: false),
        string name => throw new NotSupportedException($"Nothing is known of {name}."),
    };
}
