using UapiGen.Linux.Kvm;
using static UapiGen.Linux.Kvm.KvmPpcCompat;

namespace UapiGen.Linux.Tests.Kvm;

public class CpuModelChoiceTests
{
    private const uint RawPower9 = 0x004e1202, RawPower10 = 0x00801200, RawPower11 = 0x00821200, RawPower8 = 0x004d0200;

    [Theory]
    [InlineData(All, "power11")]
    [InlineData(Power11, "power11")]
    [InlineData(Power10 | Power11, "power11")]
    [InlineData(Power9 | Power10, "power10")]
    [InlineData(Power9, "power9")]
    [InlineData(Power9 | Power11, "power11")]
    public void Newest_OfTheHostsModes_IsTheDefault(KvmPpcCompat available, string expected)
    {
        // The raw PVR says something else, and does not matter.
        CpuModelChoice choice = CpuModelChoice.Choose(available, RawPower8);
        Assert.Equal((expected, false, null), (choice.Model?.Name, choice.FromRawPvr, choice.Refusal));
    }

    [Theory]
    [InlineData(All, "power9")]
    [InlineData(All, "power10")]
    [InlineData(Power10 | Power11, "power10")]
    public void RequestWithinTheModes_IsGranted(KvmPpcCompat available, string requested) =>
        Assert.Equal(requested, CpuModelChoice.Choose(available, RawPower11, KvmPpcCpuModel.FromName(requested)).Model?.Name);

    [Theory]
    [InlineData(Power10 | Power11, "power9", "CPU model power9 was requested, but this host can give its guests: power11, power10")]
    [InlineData(Power9 | Power10, "power11", "CPU model power11 was requested, but this host can give its guests: power10, power9")]
    [InlineData(None, "power11", "CPU model power11 was requested, but this host can give its guests: none")]
    public void RequestOutsideOfTheModes_IsRefused(KvmPpcCompat available, string requested, string why) =>
        Assert.Equal(new CpuModelChoice(null, false, why), CpuModelChoice.Choose(available, RawPower11, KvmPpcCpuModel.FromName(requested)));

    [Fact]
    public void NoModes_AreRefused() =>
        Assert.Equal(new CpuModelChoice(null, false, "this host can give its guests no CPU model"), CpuModelChoice.Choose(None, RawPower11));

    [Theory]
    [InlineData(RawPower9, "power9")]
    [InlineData(RawPower10, "power10")]
    [InlineData(RawPower11, "power11")]
    public void UnknownModes_LeaveTheRawPvr(uint rawPvr, string expected)
    {
        CpuModelChoice choice = CpuModelChoice.Choose(available: null, rawPvr);
        Assert.Equal((expected, true, null), (choice.Model?.Name, choice.FromRawPvr, choice.Refusal));
    }

    [Fact]
    public void UnknownModes_LeaveTheRequestUnchecked() =>
        Assert.Equal(new CpuModelChoice(KvmPpcCpuModel.Power11, true, null), CpuModelChoice.Choose(null, RawPower9, KvmPpcCpuModel.Power11));

    [Fact]
    public void UnknownModesAndAnUnknownChip_AreRefused() =>
        Assert.Equal(new CpuModelChoice(null, false, "no CPU model is known for the host's PVR 0x004d0200"), CpuModelChoice.Choose(null, RawPower8));

    [Theory]
    [InlineData("power9", Power9)]
    [InlineData("power9,power10,power11", All)]
    [InlineData(" POWER10 , power11 ", Power10 | Power11)]
    [InlineData("power9,power9", Power9)]
    [InlineData("none", None)]
    [InlineData("", None)]
    public void Names_AreParsed(string names, KvmPpcCompat expected)
    {
        Assert.True(KvmPpcCpuModel.TryParseNames(names, out KvmPpcCompat modes));
        Assert.Equal(expected, modes);
    }

    [Theory]
    [InlineData("power8")]
    [InlineData("power9,")]
    [InlineData("power9,none")]
    [InlineData("power9;power10")]
    [InlineData("7")]
    public void OtherNames_AreNotParsed(string names)
    {
        Assert.False(KvmPpcCpuModel.TryParseNames(names, out KvmPpcCompat modes));
        Assert.Equal(None, modes);
    }

    [Fact]
    public void Names_AreParsedBack()
    {
        for (ulong bits = 0; bits < 8; bits++)
        {
            Assert.True(KvmPpcCpuModel.TryParseNames(KvmPpcCpuModel.Names((KvmPpcCompat)(bits << 60)), out KvmPpcCompat modes));
            Assert.Equal((KvmPpcCompat)(bits << 60), modes);
        }
    }

    [Fact]
    public void EveryMode_HasOneModel() => Assert.Equal(All, KvmPpcCpuModel.All.Aggregate(None, (modes, model) => (modes & model.Mode) == 0 ? modes | model.Mode : throw new InvalidOperationException(model.Name)));
}
