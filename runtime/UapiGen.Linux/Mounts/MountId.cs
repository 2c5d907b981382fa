namespace UapiGen.Linux.Mounts;

/// <summary>A mount's unique id: it is never used again while the machine runs, other than the id of /proc/PID/mountinfo (statx(2)'s <c>STATX_MNT_ID_UNIQUE</c>).</summary>
/// <param name="Value">The number, always above 2^31.</param>
public readonly record struct MountId(ulong Value)
{
    /// <summary><c>LSMT_ROOT</c>: of listmount(2), the root of the caller, or of the namespace that is asked about.</summary>
    public static MountId Root => new(ulong.MaxValue);

    /// <summary>The number, or <c>root</c>.</summary>
    public override string ToString() => this == Root ? "root" : Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
