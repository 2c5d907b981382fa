namespace UapiGen.Abi.Tests.Targets;

/// <summary>Machines by the names that users have for them.</summary>
public class TargetNamesTests
{
    [Theory]
    [InlineData("x86_64", "x86-64")]
    [InlineData("AMD64", "x86-64")]
    [InlineData("x86-64", "x86-64")]
    [InlineData("i686-linux-gnu", "i386")]
    [InlineData("aarch64", "arm64")]
    [InlineData("arm-linux-gnueabihf", "arm")]
    [InlineData("armv7l", "arm")]
    [InlineData("ppc64el", "ppc64le")]
    [InlineData("powerpc64-linux-gnu", "ppc64")]
    [InlineData("ppc", "powerpc")]
    [InlineData("mips64el-linux-gnuabi64", "mips64el")]
    public void Name_IsTheMachines(string name, string expected) => Assert.Equal(expected, TargetNames.Find(name)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("vax")]
    [InlineData("x86_64-linux-gnux32")] // the words of a machine with 32 bits
    [InlineData("mips64el-linux-gnuabin32")]
    public void OtherNames_AreNoMachine(string name) => Assert.Null(TargetNames.Find(name));

    [Fact]
    public void EveryMachine_HasItsOwnName() => Assert.All(TargetAbi.All, target => Assert.Same(target, TargetNames.Find(target.Name)));
}
