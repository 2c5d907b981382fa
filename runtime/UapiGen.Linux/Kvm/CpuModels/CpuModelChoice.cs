using System.Globalization;

namespace UapiGen.Linux.Kvm;

/// <summary>Which CPU model a guest gets: the choice that QEMU makes before it creates the first vCPU.</summary>
/// <param name="Model">The model; null when the choice was refused.</param>
/// <param name="FromRawPvr">Whether the host's modes are unknown, so that the kernel may still refuse the model later.</param>
/// <param name="Refusal">Why there is none, with what was asked for and what there is; null when there is a model.</param>
public sealed record CpuModelChoice(KvmPpcCpuModel? Model, bool FromRawPvr, string? Refusal)
{
    /// <summary>Chooses.</summary>
    /// <remarks>
    /// With the host's modes known: the requested model if it is among them, the newest of them without a request, and else a refusal here and
    /// now. Unknown (a kernel without the ioctl): as before it, the requested model, or that of the host's raw PVR, unchecked.
    /// </remarks>
    /// <param name="available">The host's modes, as <see cref="KvmVm.GetCompatModes()"/> tells them; null when it does not.</param>
    /// <param name="rawPvr">The host's raw PVR.</param>
    /// <param name="requested">The model that the user asked for; null without such a wish.</param>
    public static CpuModelChoice Choose(KvmPpcCompat? available, uint rawPvr, KvmPpcCpuModel? requested = null)
    {
        if (available is not { } modes)
        {
            return (requested ?? KvmPpcCpuModel.FromRawPvr(rawPvr)) is { } fallback
                ? new CpuModelChoice(fallback, FromRawPvr: true, Refusal: null)
                : Refused(string.Create(CultureInfo.InvariantCulture, $"no CPU model is known for the host's PVR 0x{rawPvr:x8}"));
        }

        if (requested is not null && (modes & requested.Mode) == 0)
            return Refused($"CPU model {requested.Name} was requested, but this host can give its guests: {KvmPpcCpuModel.Names(modes)}");
        return (requested ?? KvmPpcCpuModel.Newest(modes)) is { } model
            ? new CpuModelChoice(model, FromRawPvr: false, Refusal: null)
            : Refused("this host can give its guests no CPU model");
    }

    private static CpuModelChoice Refused(string why) => new(Model: null, FromRawPvr: false, why);
}
