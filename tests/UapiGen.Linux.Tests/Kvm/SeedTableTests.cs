using UapiGen.Linux.Kvm;
using UapiGen.Linux.Kvm.HostModel;
using static UapiGen.Linux.Kvm.KvmPpcCompat;

namespace UapiGen.Linux.Tests.Kvm;

/// <summary>
/// The test table of the series' cover letter ("KVM: PPC: Expose CPU compatibility modes for nested guests", v5): from the handler's answer by the
/// choice of the CPU model to the modelled run.
/// </summary>
public class SeedTableTests
{
    public enum Outcome
    {
        Boots,
        RefusedByUserspace,
        RefusedBySetArchCompat,
        RunFailed,
        UnknownExit,
    }

    /// <summary>Which sides know the ioctl.</summary>
    public enum Sides
    {
        BothNew,
        OldQemu,
        OldKernel,
    }

    private const uint RawPower9 = 0x004e1202, RawPower10 = 0x00801200, RawPower11 = 0x00821200;

    // A guest of PowerNV: the raw PVR of the machine, the level of the host, the model asked for.
    [Theory]
    [InlineData(RawPower10, PvrArch.Arch31, "power10")]
    [InlineData(RawPower10, PvrArch.Arch31, "power9")]
    [InlineData(RawPower9, PvrArch.Arch300, "power9")]
    [InlineData(RawPower11, PvrArch.Arch31P11, "power11")]
    [InlineData(RawPower11, PvrArch.Arch31, "power10")]
    [InlineData(RawPower11, PvrArch.Arch300, "power9")]
    public void NestedApiV1_Boots(uint rawPvr, uint level, string model)
    {
        var host = new ModelledHost { Level = level, Api = NestedApi.V1 };
        KvmPpcCompat modes = level switch
        {
            PvrArch.Arch31P11 => All,
            PvrArch.Arch31 => Power10 | Power9,
            _ => Power9,
        };
        Assert.Equal(Outcome.Boots, Start(host, Sides.BothNew, modes, rawPvr, model));
    }

    // A partition of PowerVM: the negotiated modes, the level of the host, which sides are new, the model asked for ("" for none).
    [Theory]
    [InlineData(Power10 | Power11, PvrArch.Arch31P11, RawPower11, Sides.BothNew, "", Outcome.Boots)]
    [InlineData(Power10 | Power11, PvrArch.Arch31P11, RawPower11, Sides.BothNew, "power11", Outcome.Boots)]
    [InlineData(Power10 | Power11, PvrArch.Arch31P11, RawPower11, Sides.BothNew, "power10", Outcome.Boots)]
    [InlineData(Power10 | Power11, PvrArch.Arch31P11, RawPower11, Sides.BothNew, "power9", Outcome.RefusedByUserspace)]
    [InlineData(Power10 | Power11, PvrArch.Arch31P11, RawPower11, Sides.OldQemu, "power11", Outcome.Boots)]
    [InlineData(Power10 | Power11, PvrArch.Arch31P11, RawPower11, Sides.OldQemu, "power10", Outcome.Boots)]
    [InlineData(Power10 | Power11, PvrArch.Arch31P11, RawPower11, Sides.OldQemu, "power9", Outcome.RefusedBySetArchCompat)]
    [InlineData(Power10 | Power11, PvrArch.Arch31P11, RawPower11, Sides.OldKernel, "power11", Outcome.Boots)]
    [InlineData(Power10 | Power11, PvrArch.Arch31P11, RawPower11, Sides.OldKernel, "power10", Outcome.Boots)]
    [InlineData(Power10, PvrArch.Arch31, RawPower11, Sides.BothNew, "", Outcome.Boots)]
    [InlineData(Power10, PvrArch.Arch31, RawPower11, Sides.BothNew, "power10", Outcome.Boots)]
    [InlineData(Power10, PvrArch.Arch31, RawPower11, Sides.BothNew, "power11", Outcome.RefusedByUserspace)]
    [InlineData(Power10, PvrArch.Arch31, RawPower11, Sides.OldQemu, "", Outcome.RunFailed)]
    [InlineData(Power10, PvrArch.Arch31, RawPower11, Sides.OldKernel, "", Outcome.UnknownExit)]
    [InlineData(Power10, PvrArch.Arch31, RawPower10, Sides.BothNew, "power10", Outcome.Boots)]
    [InlineData(Power10, PvrArch.Arch31, RawPower10, Sides.BothNew, "power9", Outcome.RefusedByUserspace)]
    public void NestedApiV2_EndsAsTheTableSays(KvmPpcCompat negotiated, uint level, uint rawPvr, Sides sides, string model, Outcome expected)
    {
        var host = new ModelledHost { Level = level, Api = NestedApi.V2, NestedCapabilities = negotiated, ValidatesArchCompat = sides != Sides.OldKernel };
        Assert.Equal(expected, Start(host, sides, negotiated, rawPvr, model));
    }

    [Theory]
    [InlineData(RawPower9, PvrArch.Arch300)]
    [InlineData(RawPower10, PvrArch.Arch31)]
    [InlineData(RawPower11, PvrArch.Arch31P11)]
    public void HostWithoutNesting_BootsAsBefore(uint rawPvr, uint level) =>
        Assert.Equal(Outcome.Boots, Start(new ModelledHost { Level = level }, Sides.OldKernel, None, rawPvr, ""));

    private static Outcome Start(ModelledHost host, Sides sides, KvmPpcCompat modes, uint rawPvr, string requested)
    {
        // An old QEMU does not ask, an old kernel does not answer.
        CpuModelChoice choice = CpuModelChoice.Choose(sides == Sides.BothNew ? modes : null, rawPvr, KvmPpcCpuModel.FromName(requested));
        if (choice.Model is null)
            return Outcome.RefusedByUserspace;

        ModelledVcpu vcpu = host.CreateVcpu();
        Errno error = vcpu.SetArchCompat(choice.Model.LogicalPvr);
        // QEMU goes on after an error here for the model that it chose by itself; one that was asked for is an error of the user's.
        if (error != Errno.Success && requested.Length > 0)
            return Outcome.RefusedBySetArchCompat;
        return vcpu.Run() switch
        {
            GuestRun.Boots => Outcome.Boots,
            GuestRun.RunFailed => Outcome.RunFailed,
            _ => Outcome.UnknownExit,
        };
    }
}
