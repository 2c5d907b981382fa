using UapiGen.Linux.Kvm;
using UapiGen.Linux.Kvm.HostModel;
using static UapiGen.Linux.Kvm.KvmPpcCompat;

namespace UapiGen.Linux.Tests.Kvm;

public class HostModelTests
{
    private static readonly ModelledHost s_power11InPower10Mode = new() { Level = PvrArch.Arch31, Api = NestedApi.V2, NestedCapabilities = Power10 };

    [Theory]
    [InlineData(PvrArch.Arch205, CpuFeatures.None)]
    [InlineData(PvrArch.Arch206, CpuFeatures.Arch206)]
    [InlineData(PvrArch.Arch206p, CpuFeatures.Arch206)]
    [InlineData(PvrArch.Arch207, CpuFeatures.Arch206 | CpuFeatures.Arch207S)]
    [InlineData(PvrArch.Arch300, CpuFeatures.Arch206 | CpuFeatures.Arch207S | CpuFeatures.Arch300)]
    [InlineData(PvrArch.Arch31, CpuFeatures.Arch206 | CpuFeatures.Arch207S | CpuFeatures.Arch300 | CpuFeatures.Arch31)]
    [InlineData(PvrArch.Arch31P11, CpuFeatures.Arch206 | CpuFeatures.Arch207S | CpuFeatures.Arch300 | CpuFeatures.Arch31 | CpuFeatures.P11Pvr)]
    [InlineData(PvrArch.Arch31P11 + 1, CpuFeatures.Arch206 | CpuFeatures.Arch207S | CpuFeatures.Arch300 | CpuFeatures.Arch31 | CpuFeatures.P11Pvr)]
    public void Features_AreThoseOfTheLevel(uint level, CpuFeatures expected) => Assert.Equal(expected, new ModelledHost { Level = level }.Features);

    [Fact]
    public void Power10AndPower11_ShareAPcrBit() => Assert.Equal(PcrBit.OfGuest(PvrArch.Arch31), PcrBit.OfGuest(PvrArch.Arch31P11));

    [Fact]
    public void Power11OnAHostWithoutIt_MarksTheVcpuInvalid_AndTheNextRunFails()
    {
        ModelledVcpu vcpu = s_power11InPower10Mode.CreateVcpu();
        Assert.Equal(Errno.EINVAL, vcpu.SetArchCompat(PvrArch.Arch31P11));
        Assert.Equal(0xffffffff, vcpu.ArchCompat);
        Assert.False(vcpu.Sane);
        Assert.Equal(GuestRun.RunFailed, vcpu.Run());
    }

    [Fact]
    public void InvalidVcpu_IsSaneAgain_WithALevelThatTheHostHas()
    {
        ModelledVcpu vcpu = s_power11InPower10Mode.CreateVcpu();
        vcpu.SetArchCompat(PvrArch.Arch31P11);
        Assert.Equal(Errno.Success, vcpu.SetArchCompat(PvrArch.Arch31));
        Assert.Equal(GuestRun.Boots, vcpu.Run());
    }

    [Fact]
    public void Power11_OnAnOlderKernel_IsRefusedOnlyByTheHypervisor()
    {
        ModelledVcpu vcpu = (s_power11InPower10Mode with { ValidatesArchCompat = false }).CreateVcpu();
        Assert.Equal(Errno.Success, vcpu.SetArchCompat(PvrArch.Arch31P11));
        Assert.Equal(GuestRun.UnknownExit, vcpu.Run());
    }

    [Theory]
    [InlineData(PvrArch.Arch300, PvrArch.Arch31)]
    [InlineData(PvrArch.Arch207, PvrArch.Arch300)]
    [InlineData(PvrArch.Arch206, PvrArch.Arch207)]
    [InlineData(PvrArch.Arch205, PvrArch.Arch206p)]
    public void LevelAboveTheHosts_IsRefused_AndTheVcpuKeepsItsOwn(uint host, uint guest)
    {
        ModelledVcpu vcpu = new ModelledHost { Level = host, Api = NestedApi.V1 }.CreateVcpu();
        Assert.Equal(Errno.EINVAL, vcpu.SetArchCompat(guest));
        Assert.Equal(0u, vcpu.ArchCompat);
        Assert.Equal(GuestRun.Boots, vcpu.Run());
    }

    [Theory]
    [InlineData(PvrArch.Arch204)]
    [InlineData(0x00801200u)]
    [InlineData(PvrArch.Arch31P11 + 1)]
    [InlineData(PvrArch.Invalid)]
    public void NumberThatIsNoLevel_IsRefused(uint archCompat)
    {
        ModelledVcpu vcpu = new ModelledHost { Level = PvrArch.Arch31P11 }.CreateVcpu();
        Assert.Equal(Errno.EINVAL, vcpu.SetArchCompat(archCompat));
        Assert.True(vcpu.Sane);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(PvrArch.Arch205)]
    [InlineData(PvrArch.Arch206)]
    [InlineData(PvrArch.Arch206p)]
    [InlineData(PvrArch.Arch207)]
    [InlineData(PvrArch.Arch300)]
    [InlineData(PvrArch.Arch31)]
    [InlineData(PvrArch.Arch31P11)]
    public void Power11WithoutAHypervisorBelow_TakesItsOwnAndEveryOlderLevel(uint archCompat)
    {
        ModelledVcpu vcpu = new ModelledHost { Level = PvrArch.Arch31P11 }.CreateVcpu();
        Assert.Equal(Errno.Success, vcpu.SetArchCompat(archCompat));
        Assert.Equal(GuestRun.Boots, vcpu.Run());
    }

    [Theory]
    [InlineData(PvrArch.Arch207)]
    [InlineData(PvrArch.Arch300)]
    public void LevelThatWasNotNegotiated_IsRefused(uint archCompat)
    {
        var host = new ModelledHost { Level = PvrArch.Arch31P11, Api = NestedApi.V2, NestedCapabilities = Power10 | Power11 };
        Assert.Equal(Errno.EINVAL, host.CreateVcpu().SetArchCompat(archCompat));
    }
}
