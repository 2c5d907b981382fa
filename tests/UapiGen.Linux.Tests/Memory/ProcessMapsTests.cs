using System.Globalization;
using UapiGen.Linux.Memory;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Memory;

/// <summary>PROCMAP_QUERY of the running kernel, against the text of /proc/PID/maps.</summary>
public class ProcessMapsTests
{
    [Fact]
    public void Mappings_AreThoseOfTheText()
    {
        using Sleeper sleeper = Sleeper.Start();
        using ProcessMaps maps = OpenOrSkip(sleeper.Id);
        string[] text = File.ReadAllLines($"/proc/{sleeper.Id}/maps");
        ProcessMapping[] mappings = [.. maps.Enumerate()];

        // vsyscall is a line of the text, and no mapping of the process.
        text = [.. text.Where(line => !line.EndsWith("[vsyscall]", StringComparison.Ordinal))];
        Assert.Equal(text.Length, mappings.Length);
        for (int i = 0; i < text.Length; i++)
        {
            string[] words = text[i].Split(' ', 6, StringSplitOptions.RemoveEmptyEntries);
            string[] range = words[0].Split('-');
            ProcessMapping mapping = mappings[i];
            Assert.Equal(Hex(range[0]), mapping.Start.Value);
            Assert.Equal(Hex(range[1]), mapping.End.Value);
            Assert.Contains($" {words[1]} ", $"{mapping} ", StringComparison.Ordinal);
            Assert.Equal(Hex(words[2]), mapping.Raw.VmaOffset);
            Assert.Equal(words[3], $"{mapping.Raw.DevMajor:x2}:{mapping.Raw.DevMinor:x2}");
            Assert.Equal(words[4], mapping.Raw.Inode.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(words.Length > 5 ? words[5] : null, mapping.Name);
        }
    }

    [Fact]
    public void Mapping_IsFoundAtItsAddresses()
    {
        using Sleeper sleeper = Sleeper.Start();
        using ProcessMaps maps = OpenOrSkip(sleeper.Id);
        ProcessMapping stack = maps.Enumerate().Single(mapping => mapping.Name == "[stack]");
        Assert.Equal(stack.Start, maps.Find(stack.End + ulong.MaxValue)!.Start);
        Assert.Null(maps.Find(new UserAddress(0)));
        Assert.Equal(maps.Enumerate().First().Start, maps.Find(new UserAddress(0), ProcmapFlags.CoveringOrNext)!.Start);
        Assert.Null(maps.Find(stack.Start, ProcmapFlags.Executable));
        Assert.All(maps.Enumerate(ProcmapFlags.FileBacked | ProcmapFlags.Executable), mapping =>
        {
            Assert.True(mapping.IsFile);
            Assert.True(mapping.Permissions.HasFlag(ProcmapFlags.Executable));
        });
    }

    [Fact]
    public void BuildId_IsToldWhenAskedFor()
    {
        using Sleeper sleeper = Sleeper.Start();
        using ProcessMaps maps = OpenOrSkip(sleeper.Id);
        ProcessMapping[] code = [.. maps.Enumerate(ProcmapFlags.FileBacked | ProcmapFlags.Executable, withBuildId: true)];
        Assert.Contains(code, mapping => mapping.BuildId.Length is > 0 and <= 20);
        Assert.All(maps.Enumerate(), mapping => Assert.True(mapping.BuildId.IsEmpty));
    }

    [Fact]
    public void Refusals_NameTheCause()
    {
        Assert.Contains("/proc/4194305/maps", Assert.Throws<UapiException>(() => ProcessMaps.Open(4194305)).Message, StringComparison.Ordinal);
        Sleeper sleeper = Sleeper.Start();
        using ProcessMaps maps = OpenOrSkip(sleeper.Id);
        UapiException exception = Assert.Throws<UapiException>(() => maps.Find(default, (ProcmapFlags)(1 << 20)));
        Assert.Equal(Errno.EINVAL, exception.Error);
        Assert.StartsWith("PROCMAP_QUERY: EINVAL: this kernel does not know all of", exception.Message, StringComparison.Ordinal);
        sleeper.Dispose();
        Assert.Equal("PROCMAP_QUERY: ESRCH: the process is gone", Assert.Throws<UapiException>(() => maps.Find(default)).Message);
    }

    private static ProcessMaps OpenOrSkip(int processId)
    {
        ProcessMaps maps = ProcessMaps.Open(processId);
        try
        {
            maps.Find(default);
            return maps;
        }
        catch (UapiException e) when (e.Error == Errno.ENOTTY)
        {
            maps.Dispose();
            Assert.Skip(e.Message);
            throw;
        }
    }

    private static ulong Hex(string text) => ulong.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
