using System.Globalization;
using System.Text.RegularExpressions;

namespace UapiGen.Linux.Tests.Mounts;

/// <summary>A line of /proc/PID/mountinfo (Documentation/filesystems/proc.rst, 3.5): what the kernel says of a mount in its older way.</summary>
internal sealed partial record MountInfo(uint Id, uint ParentId, uint Major, uint Minor, string Root, string MountPoint, string Options, string Type, string Source, string SuperOptions)
{
    /// <summary>The mounts that the calling thread sees.</summary>
    public static IReadOnlyList<MountInfo> ReadAll() => [.. File.ReadLines("/proc/thread-self/mountinfo").Select(Parse)];

    private static MountInfo Parse(string line)
    {
        string[] halves = line.Split(" - ", 2);
        string[] head = halves[0].Split(' ');
        string[] tail = halves[1].Split(' ');
        string[] device = head[2].Split(':');
        return new(Number(head[0]), Number(head[1]), Number(device[0]), Number(device[1]), Unescape(head[3]), Unescape(head[4]), head[5], tail[0], Unescape(tail[1]), tail[2]);
    }

    private static uint Number(string text) => uint.Parse(text, CultureInfo.InvariantCulture);

    // Space, tab, newline and backslash stand as three octal digits.
    private static string Unescape(string text) =>
        Octal().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 8)).ToString());

    [GeneratedRegex(@"\\([0-7]{3})")]
    private static partial Regex Octal();
}
