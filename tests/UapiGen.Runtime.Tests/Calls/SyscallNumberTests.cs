using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace UapiGen.Tests;

public partial class SyscallNumberTests
{
    private const int X32Bit = 0x4000_0000;

    // Linux 6.1's headers, Debian 12's, end at 450; everything that is older they must know.
    private const SyscallName NewestInOldHeaders = SyscallName.FutexWaitv;

    public static TheoryData<SyscallAbi> HeaderAbis => [.. UnistdHeader.Abis];

    [Theory]
    [MemberData(nameof(HeaderAbis))]
    public void Of_IsWhatTheInstalledHeadersSay(SyscallAbi abi)
    {
        SyscallName[] names = Enum.GetValues<SyscallName>();
        Dictionary<string, int> header = UnistdHeader.Read(abi, names.Select(CName));

        SyscallName[] unknown = [.. names.Where(name => !header.ContainsKey(CName(name)))];
        Assert.DoesNotContain(unknown, name => name <= NewestInOldHeaders);
        Assert.All(names.Except(unknown), name => Assert.Equal(header[CName(name)], SyscallNumber.Of(name, abi)));
        TestContext.Current.TestOutputHelper?.WriteLine($"{abi}: the headers lack {string.Join(", ", unknown)}");
    }

    [Fact]
    public void Of_IsWhatLinux7_3Says()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "syscall-numbers-7.3.tsv")).Select(line => line.Split('\t'))];
        SyscallAbi[] abis = [.. rows[0][1..].Select(Enum.Parse<SyscallAbi>)];
        Dictionary<string, SyscallName> names = Enum.GetValues<SyscallName>().ToDictionary(CName);

        Assert.Equal(names.Keys.Order(StringComparer.Ordinal), rows[1..].Select(row => row[0]));
        foreach (string[] row in rows[1..])
        {
            foreach ((SyscallAbi abi, string number) in abis.Zip(row[1..]))
            {
                int expected = int.Parse(number, CultureInfo.InvariantCulture) + (abi == SyscallAbi.X32 ? X32Bit : 0);
                Assert.True(expected == SyscallNumber.Of(names[row[0]], abi), $"{row[0]} on {abi}: {expected}");
            }
        }
    }

    [Fact]
    public void Here_IsAnsweredByTheRunningKernel()
    {
        Assert.Equal(SyscallNumber.Of(SyscallName.Gettid, SyscallNumber.Abi), (int)SyscallNumber.Here(SyscallName.Gettid));
        Assert.Equal(Errno.EBADF, LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Ioctl), nuint.MaxValue).Error);
        Assert.InRange(LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Gettid)).Value, 1, int.MaxValue);
    }

    [Fact]
    public void Of_AnAbiThatIsNotKnown_IsANumberOfNoCall()
    {
        Assert.Equal(Errno.ENOSYS, LinuxCall.Syscall(SyscallNumber.Of(SyscallName.Ioctl, SyscallAbi.Unknown)).Error);
        Assert.Equal(437, SyscallNumber.Of(SyscallName.Openat2, SyscallAbi.Unknown));
    }

    /// <summary>PidfdOpen is pidfd_open.</summary>
    private static string CName(SyscallName name) => WordStart().Replace(name.ToString(), "_").ToLowerInvariant();

    [GeneratedRegex("(?<!^)(?=[A-Z])")]
    private static partial Regex WordStart();
}
