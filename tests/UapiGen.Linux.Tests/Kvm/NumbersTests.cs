using UapiGen.Linux.Kvm;

namespace UapiGen.Linux.Tests.Kvm;

/// <summary>The numbers of the kernel's headers, written out a second time.</summary>
public class NumbersTests
{
    [Theory]
    [InlineData(KvmPpcCompat.None, 0x0000000000000000)]
    [InlineData(KvmPpcCompat.Power9, 0x4000000000000000)]
    [InlineData(KvmPpcCompat.Power10, 0x2000000000000000)]
    [InlineData(KvmPpcCompat.Power11, 0x1000000000000000)]
    [InlineData(KvmPpcCompat.All, 0x7000000000000000)]
    public void CompatCap_IsTheHeadersNumber(KvmPpcCompat mode, ulong number) => Assert.Equal(number, (ulong)mode);

    [Fact]
    public void EveryCompatCap_IsListed() => Assert.Equal(5, Enum.GetValues<KvmPpcCompat>().Length);

    [Theory]
    [InlineData(PvrArch.Arch204, 0x0f000001)]
    [InlineData(PvrArch.Arch205, 0x0f000002)]
    [InlineData(PvrArch.Arch206, 0x0f000003)]
    [InlineData(PvrArch.Arch206p, 0x0f100003)]
    [InlineData(PvrArch.Arch207, 0x0f000004)]
    [InlineData(PvrArch.Arch300, 0x0f000005)]
    [InlineData(PvrArch.Arch31, 0x0f000006)]
    [InlineData(PvrArch.Arch31P11, 0x0f000007)]
    [InlineData(PvrArch.Invalid, 0xffffffff)]
    public void PvrArch_IsTheHeadersNumber(uint constant, uint number) => Assert.Equal(number, constant);
}
