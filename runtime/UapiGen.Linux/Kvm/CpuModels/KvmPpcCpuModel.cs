namespace UapiGen.Linux.Kvm;

/// <summary>A CPU model that userspace can give a guest.</summary>
/// <param name="Name">The name on the command line, such as <c>power10</c>.</param>
/// <param name="Mode">The mode of the host that it needs.</param>
/// <param name="LogicalPvr">The architecture level that the guest is set to (KVM_REG_PPC_ARCH_COMPAT).</param>
/// <param name="PvrVersion">The chip's own version: the upper 16 bits of the raw PVR (<c>PVR_POWER*</c> in arch/powerpc/include/asm/reg.h).</param>
public sealed record KvmPpcCpuModel(string Name, KvmPpcCompat Mode, uint LogicalPvr, ushort PvrVersion)
{
    /// <summary>POWER9.</summary>
    public static KvmPpcCpuModel Power9 { get; } = new("power9", KvmPpcCompat.Power9, PvrArch.Arch300, 0x004E);

    /// <summary>Power10.</summary>
    public static KvmPpcCpuModel Power10 { get; } = new("power10", KvmPpcCompat.Power10, PvrArch.Arch31, 0x0080);

    /// <summary>Power11.</summary>
    public static KvmPpcCpuModel Power11 { get; } = new("power11", KvmPpcCompat.Power11, PvrArch.Arch31P11, 0x0082);

    /// <summary>All models, the newest first.</summary>
    public static IReadOnlyList<KvmPpcCpuModel> All { get; } = [Power11, Power10, Power9];

    /// <summary>The model of a name.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>Null for a name that is none of theirs.</returns>
    public static KvmPpcCpuModel? FromName(string name) => All.FirstOrDefault(model => string.Equals(model.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The model of a chip.</summary>
    /// <param name="pvr">The raw PVR, as the host's processor version register has it.</param>
    /// <returns>Null for a chip that is none of theirs.</returns>
    public static KvmPpcCpuModel? FromRawPvr(uint pvr) => All.FirstOrDefault(model => model.PvrVersion == pvr >> 16);

    /// <summary>The newest model that a host can give.</summary>
    /// <param name="available">The host's modes.</param>
    /// <returns>Null when there are none.</returns>
    public static KvmPpcCpuModel? Newest(KvmPpcCompat available) => All.FirstOrDefault(model => (available & model.Mode) != 0);

    /// <summary>The names of a host's modes, such as <c>power11, power10</c>; <c>none</c> for none.</summary>
    /// <param name="available">The host's modes.</param>
    public static string Names(KvmPpcCompat available) =>
        Newest(available) is null ? "none" : string.Join(", ", All.Where(model => (available & model.Mode) != 0).Select(model => model.Name));

    /// <summary>The modes of a list of names, the reverse of <see cref="Names"/>.</summary>
    /// <param name="names">Names with commas between; spaces around them do not matter. Empty, or <c>none</c>, for none.</param>
    /// <param name="modes">The modes.</param>
    /// <returns>False when a name is none of theirs.</returns>
    public static bool TryParseNames(string names, out KvmPpcCompat modes)
    {
        ArgumentNullException.ThrowIfNull(names);
        modes = KvmPpcCompat.None;
        if (names.Trim() is "" or "none")
            return true;
        foreach (string name in names.Split(','))
        {
            if (FromName(name.Trim()) is not { } model)
            {
                modes = KvmPpcCompat.None;
                return false;
            }
            modes |= model.Mode;
        }
        return true;
    }
}
