using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>
/// Writes syzkaller's description of structs and their calls (docs/syscall_descriptions_syntax.md of syzkaller): a struct for each version, one with a
/// tail of zeros and one whose tail is not zero, the choice between them, flags by name, the call. All constants are defined in the file itself; the text is as
/// syzkaller's <c>syz-fmt</c> leaves it.
/// </summary>
public static class Syzlang
{
    /// <summary>Writes the description of a struct.</summary>
    /// <param name="snapshot">The struct.</param>
    /// <exception cref="ExportException">The snapshot contradicts itself, or two of its enumerations have the same name.</exception>
    public static string Write(AbiSnapshot snapshot) => Write([snapshot]);

    /// <summary>Writes the description of several structs: one file, in which nothing is defined twice.</summary>
    /// <param name="structs">The structs.</param>
    /// <exception cref="ExportException">A snapshot contradicts itself, there is none, two structs have the same tag, or two enumerations the same name.</exception>
    public static string Write(IReadOnlyList<AbiSnapshot> structs)
    {
        ArgumentNullException.ThrowIfNull(structs);
        if (structs.Count == 0) throw new ExportException("there is no struct to write");
        HashSet<string> tags = new(StringComparer.Ordinal);
        foreach (AbiSnapshot one in structs)
        {
            if (!tags.Add(one.CName)) throw new ExportException($"two structs have the tag {one.CName}; a description can only have one of them");
        }

        StringBuilder text = new();
        Lines(text, structs.Select(one => $"# Written by uapigen from {one.TypeName}: what is changed here is lost when it is written again."));
        Lines(text, Includes(structs));

        List<(SyzFlags Flags, SyzStructs Structs, SyzCalls Calls)> parts = [];
        foreach (AbiSnapshot one in structs)
        {
            LayoutTable table = LayoutTable.Of(one);
            SyzFlags flags = new(one);
            SyzStructs described = new(table, flags);
            described.Write();
            SyzCalls calls = new(table, described);
            calls.Write();
            parts.Add((flags, described, calls));
        }
        Lines(text, Defines(parts.SelectMany(part => part.Flags.Defines.Concat(part.Calls.Defines))));
        foreach ((SyzFlags flags, SyzStructs described, SyzCalls calls) in parts)
        {
            Lines(text, flags.Sets);
            foreach (string definition in described.Definitions) text.Append(definition).Append('\n');
            Lines(text, calls.Calls);
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The headers of the kernel's that have the structs: what they define counts, and what is defined below is for a tree that does not have it yet.</summary>
    private static IEnumerable<string> Includes(IReadOnlyList<AbiSnapshot> structs)
    {
        if (structs.Any(one => one.Command is not null)) yield return "include <linux/ioctl.h>";
        foreach (string header in structs.Select(one => KernelStruct.Find(one.CName)?.Header).OfType<string>().Distinct().Order(StringComparer.Ordinal)) yield return $"include <uapi/{header}>";
    }

    /// <summary>Each constant once: structs share enumerations.</summary>
    private static List<string> Defines(IEnumerable<string> all)
    {
        List<string> defines = [.. all.Distinct(StringComparer.Ordinal)];
        if (defines.GroupBy(define => define.Split('\t')[0]).FirstOrDefault(same => same.Skip(1).Any()) is { } clash)
            throw new ExportException($"{clash.Key.Substring("define ".Length)} has two values: say another [CName] of one of the constants, or write their structs to files of their own");
        return defines;
    }

    /// <summary>A paragraph, and the empty line behind it.</summary>
    private static void Lines(StringBuilder text, IEnumerable<string> lines)
    {
        int before = text.Length;
        foreach (string line in lines) text.Append(line).Append('\n');
        if (text.Length > before) text.Append('\n');
    }
}
