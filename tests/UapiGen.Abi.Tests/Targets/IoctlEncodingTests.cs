using System.Globalization;
using System.Text;
using UapiGen.Abi.Tests.Toolchains;

namespace UapiGen.Abi.Tests.Targets;

/// <summary>The kernel's own headers agree with the numbers of commands, for each architecture.</summary>
public class IoctlEncodingTests
{
    public static TheoryData<string> Targets => CCompiler.Names;

    [Theory]
    [MemberData(nameof(Targets))]
    public void EveryDirectionAndSize_IsWhatTheHeaderSays(string target)
    {
        CCompiler compiler = CCompiler.Require(target);
        compiler.RequireHeader("linux/ioctl.h");
        IoctlEncoding ioctl = compiler.Target.Ioctl;
        (IoctlDirection Direction, string Macro)[] directions = [(IoctlDirection.Write, "_IOC_WRITE"), (IoctlDirection.Read, "_IOC_READ"), (IoctlDirection.ReadWrite, "_IOC_READ|_IOC_WRITE")];

        var source = new StringBuilder("#include <linux/ioctl.h>\n");
        foreach ((IoctlDirection direction, string macro) in directions)
        {
            for (int size = 0; size <= ioctl.MaximumSize; size++)
                Assertion(source, string.Create(CultureInfo.InvariantCulture, $"_IOC({macro}, 0x{(byte)(size * 7):X}, 0x{(byte)size:X}, {size})"), ioctl.Encode(direction, (byte)(size * 7), (byte)size, size));
        }
        for (int number = 0; number < 256; number++)
            Assertion(source, string.Create(CultureInfo.InvariantCulture, $"_IO({255 - number}, {number})"), ioctl.Encode(IoctlDirection.None, (byte)(255 - number), (byte)number, 24));
        Assertion(source, "_IOC_SIZEMASK", (uint)ioctl.MaximumSize);

        Assert.Equal("", compiler.Compile(source.ToString()));
    }

    [Fact]
    public void WrongNumber_IsNoticed()
    {
        CCompiler compiler = CCompiler.Require("x86-64");
        compiler.RequireHeader("linux/ioctl.h");
        var source = new StringBuilder("#include <linux/ioctl.h>\n");

        Assertion(source, "_IO(0xAE, 0xB8)", IoctlEncoding.PowerPc.Encode(IoctlDirection.None, 0xAE, 0xB8, 0));

        Assert.Contains("static assertion failed", compiler.Compile(source.ToString()), StringComparison.Ordinal);
    }

    /// <summary>Numbers of released headers: Linux 7.3, and the compat-caps series as posted.</summary>
    [Theory]
    [InlineData(0x0000AEB8, 0x2000AEB8, IoctlDirection.None, 0xAE, 0xB8, 24)] // KVM_PPC_GET_COMPAT_CAPS
    [InlineData(0x0000AEE4, 0x2000AEE4, IoctlDirection.None, 0xAE, 0xE4, 24)] // the same, as posted
    [InlineData(0x4068AEA3, 0x8068AEA3, IoctlDirection.Write, 0xAE, 0xA3, 104)] // KVM_ENABLE_CAP
    [InlineData(0xC058FF0B, 0xC058FF0B, IoctlDirection.ReadWrite, 0xFF, 0x0B, 88)] // PIDFD_GET_INFO
    [InlineData(0xC040FF0B, 0xC040FF0B, IoctlDirection.ReadWrite, 0xFF, 0x0B, 64)] // PIDFD_GET_INFO, version 0
    [InlineData(0x8010B70A, 0x4010B70A, IoctlDirection.Read, 0xB7, 0x0A, 16)] // NS_MNT_GET_INFO
    [InlineData(0x40182103, 0x80182103, IoctlDirection.Write, 0x21, 0x03, 24)] // SECCOMP_IOCTL_NOTIF_ADDFD
    [InlineData(0xC0502100, 0xC0502100, IoctlDirection.ReadWrite, 0x21, 0x00, 80)] // SECCOMP_IOCTL_NOTIF_RECV
    [InlineData(0x00003B85, 0x20003B85, IoctlDirection.None, 0x3B, 0x85, 40)] // IOMMU_IOAS_MAP
    [InlineData(0xC0686611, 0xC0686611, IoctlDirection.ReadWrite, 0x66, 0x11, 104)] // PROCMAP_QUERY
    [InlineData(0xC018AA3F, 0xC018AA3F, IoctlDirection.ReadWrite, 0xAA, 0x3F, 24)] // UFFDIO_API
    [InlineData(0xC0184800, 0xC0184800, IoctlDirection.ReadWrite, 0x48, 0x00, 24)] // DMA_HEAP_IOCTL_ALLOC
    public void KnownCommands_HaveTheirNumbers(uint generic, uint powerPc, IoctlDirection direction, byte type, byte number, int size)
    {
        Assert.Equal(generic, IoctlEncoding.Generic.Encode(direction, type, number, size));
        Assert.Equal(powerPc, IoctlEncoding.PowerPc.Encode(direction, type, number, size));
        IoctlParts parts = new(direction, type, number, direction == IoctlDirection.None ? 0 : size);
        Assert.Equal(parts, IoctlEncoding.Generic.Decode(generic));
        Assert.Equal(parts, IoctlEncoding.PowerPc.Decode(powerPc));
    }

    /// <summary>No macro makes these there: another machine's numbers, and two directions that exclude each other.</summary>
    [Theory]
    [InlineData(0x0000AEB8)]
    [InlineData(0x6000AEB8)]
    [InlineData(0xE018AEB8)]
    public void NumberOfNoDirection_IsNotTakenApart(uint number) => Assert.Null(IoctlEncoding.PowerPc.Decode(number));

    private static void Assertion(StringBuilder source, string command, uint number) =>
        source.Append(CultureInfo.InvariantCulture, $"_Static_assert({command} == 0x{number:X}u, \"{command} is not 0x{number:X}\");\n");
}
