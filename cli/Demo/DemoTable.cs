using UapiGen.Cli.Serving;
using UapiGen.Linux.Kvm;
using UapiGen.Linux.Kvm.HostModel;

namespace UapiGen.Cli.Demo;

/// <summary>
/// The test table of the cover letter "[PATCH v5 0/4] KVM: PPC: Expose CPU compatibility modes for nested guests" (2026-07-01), and the rows on growth that
/// follow from its contract.
/// </summary>
internal static class DemoTable
{
    private const string RunFailed = "kvm run failed Invalid argument";
    private const string LateRefusal = "KVM: unknown exit, hardware reason ffffffffffffffea";

    private static readonly KvmPpcCpuModel s_p9 = KvmPpcCpuModel.Power9, s_p10 = KvmPpcCpuModel.Power10, s_p11 = KvmPpcCpuModel.Power11;

    /// <summary>All rows, in the order of the cover letter.</summary>
    public static IReadOnlyList<DemoScenario> Of(ContractChoice contract) => [.. NestedV1(), .. NestedV2(), .. WithoutNesting(), .. GrowthTable.Of(contract)];

    /// <summary>Nested API v1 (PowerNV): the host's level is in its device tree.</summary>
    private static IEnumerable<DemoScenario> NestedV1()
    {
        const string Group = "PowerNV, API v1";
        foreach ((string name, KvmPpcCpuModel chip, KvmPpcCpuModel level, KvmPpcCpuModel guest) in new[]
        {
            ("P10 host, P10 guest", s_p10, s_p10, s_p10),
            ("P10 host, P9 guest", s_p10, s_p10, s_p9),
            ("P9 host, P9 guest", s_p9, s_p9, s_p9),
            ("P11 host, P11 guest", s_p11, s_p11, s_p11),
            ("P11 host in P10 mode, P10 guest", s_p11, s_p10, s_p10),
            ("P11 host in P9 mode, P9 guest", s_p11, s_p9, s_p9),
        })
        {
            yield return Boot(Group, name, Nv(level), new ModelledHost { Level = level.LogicalPvr, Api = NestedApi.V1 }, chip, guest, Boots(guest));
        }
    }

    /// <summary>Nested API v2 (PowerVM): the hypervisor negotiated a mask.</summary>
    private static IEnumerable<DemoScenario> NestedV2()
    {
        KvmPpcCompat p11Mask = KvmPpcCompat.Power11 | KvmPpcCompat.Power10;
        ModelledHost p11 = Lpar(s_p11, p11Mask), inP10Mode = Lpar(s_p10, KvmPpcCompat.Power10), p10 = Lpar(s_p10, KvmPpcCompat.Power10);
        DemoHost serves11 = new(new PowerVmCompatCaps(p11Mask)), serves10 = new(new PowerVmCompatCaps(KvmPpcCompat.Power10)), old = new(null, HasIoctl: false);

        const string P11 = "PowerVM, P11 LPAR";
        yield return Boot(P11, "P11 guest", serves11, p11, s_p11, s_p11, Boots(s_p11));
        yield return Boot(P11, "P10 guest", serves11, p11, s_p11, s_p10, Boots(s_p10));
        yield return Boot(P11, "P9 guest", serves11, p11, s_p11, s_p9, "refused early by QEMU");
        yield return Boot(P11, "P11 guest, old QEMU", serves11, p11, s_p11, s_p11, Boots(s_p11), newQemu: false);
        yield return Boot(P11, "P10 guest, old QEMU", serves11, p11, s_p11, s_p10, Boots(s_p10), newQemu: false);
        yield return Boot(P11, "P9 guest, old QEMU", serves11, p11, s_p11, s_p9, "refused by the kernel", newQemu: false);
        yield return Boot(P11, "P11 guest, old kernel", old, p11 with { ValidatesArchCompat = false }, s_p11, s_p11, Boots(s_p11));
        yield return Boot(P11, "P10 guest, old kernel", old, p11 with { ValidatesArchCompat = false }, s_p11, s_p10, Boots(s_p10));

        const string P10Mode = "PowerVM, P11 LPAR in P10 mode";
        yield return Boot(P10Mode, "default guest", serves10, inP10Mode, s_p11, null, Boots(s_p10));
        yield return Boot(P10Mode, "default guest, old QEMU", serves10, inP10Mode, s_p11, null, RunFailed, newQemu: false);
        yield return Boot(P10Mode, "default guest, old kernel", old, inP10Mode with { ValidatesArchCompat = false }, s_p11, null, LateRefusal);

        const string P10 = "PowerVM, P10 LPAR";
        yield return Boot(P10, "P10 guest", serves10, p10, s_p10, s_p10, Boots(s_p10));
        yield return Boot(P10, "P9 guest", serves10, p10, s_p10, s_p9, "refused early by QEMU");
    }

    private static IEnumerable<DemoScenario> WithoutNesting()
    {
        yield return Boot("no nesting (TCG pSeries)", "P10 guest", new DemoHost(null), new ModelledHost { Level = s_p10.LogicalPvr }, s_p10, s_p10, Boots(s_p10));
    }

    private static string Boots(KvmPpcCpuModel model) => "boots as " + model.Name;

    private static DemoHost Nv(KvmPpcCpuModel level) => new(DemoDeviceTree.Backend(level.LogicalPvr));

    private static ModelledHost Lpar(KvmPpcCpuModel level, KvmPpcCompat negotiated) =>
        new() { Level = level.LogicalPvr, Api = NestedApi.V2, NestedCapabilities = negotiated };

    private static DemoScenario Boot(
        string group, string name, DemoHost host, ModelledHost model, KvmPpcCpuModel chip, KvmPpcCpuModel? guest, string expected, bool newQemu = true) =>
        new(group, name, host, new DemoRequest(KnowsIoctl: newQemu), expected, answer => Start(model, chip, guest, answer));

    /// <summary>What QEMU does with the answer, and what the modelled host then does with the guest.</summary>
    private static string Start(ModelledHost host, KvmPpcCpuModel chip, KvmPpcCpuModel? guest, DemoAnswer answer)
    {
        if (answer is { Capability: > 0, Last: not Errno.Success }) return "the ioctl failed: " + answer.Last;

        KvmPpcCompat? available = answer.Capability > 0 ? answer.Modes : null;
        CpuModelChoice choice = CpuModelChoice.Choose(available, (uint)chip.PvrVersion << 16, guest);
        if (choice.Model is not { } model) return "refused early by QEMU";

        ModelledVcpu vcpu = host.CreateVcpu();
        if (vcpu.SetArchCompat(model.LogicalPvr) != Errno.Success && vcpu.Sane) return "refused by the kernel";
        return vcpu.Run() switch
        {
            GuestRun.Boots => Boots(model),
            GuestRun.RunFailed => RunFailed,
            _ => LateRefusal,
        };
    }
}
