using System.Runtime.InteropServices;
using UapiGen.Linux.Files;

namespace UapiGen.Linux.Tests.Files;

public class OpenFlagNumbersTests
{
    [Theory]
    [InlineData(Architecture.X64)]
    [InlineData(Architecture.Arm64)]
    [InlineData(Architecture.Ppc64le)]
    public void NumberOfFlags_StandsForThemAgain(Architecture architecture)
    {
        for (int bits = 0; bits < 16; bits++)
        {
            OpenHowFlags flags = ((OpenHowFlags)((ulong)bits << 14)) | OpenHowFlags.WriteOnly | OpenHowFlags.Path;
            Assert.Equal(flags, OpenFlagNumbers.ToFlags(OpenFlagNumbers.Of(flags, architecture), architecture));
        }
    }

    /// <summary>arch/powerpc/include/uapi/asm/fcntl.h and arch/arm64/include/uapi/asm/fcntl.h: O_DIRECTORY is 040000 on both, which x86 takes for O_DIRECT.</summary>
    [Fact]
    public void SameNumber_IsAnotherFlagElsewhere()
    {
        Assert.Equal(OpenHowFlags.Direct, OpenFlagNumbers.ToFlags(0x4000, Architecture.X64));
        Assert.Equal(OpenHowFlags.Directory, OpenFlagNumbers.ToFlags(0x4000, Architecture.Arm64));
        Assert.Equal(OpenHowFlags.Directory, OpenFlagNumbers.ToFlags(0x4000, Architecture.Ppc64le));
    }
}
