using System.Globalization;

namespace UapiGen.History.Tests.Layouts;

/// <summary>Layouts that were taken from kernels: what the corpus is held against.</summary>
internal static class LayoutData
{
    /// <summary>The structs of include/uapi of Linux 7.3, compiled for x86-64.</summary>
    public static IReadOnlyDictionary<string, PublishedLayout> Linux73 { get; } = Read("linux-7.3.txt");

    /// <summary>The structs that a running Linux 6.18 describes.</summary>
    public static IReadOnlyDictionary<string, PublishedLayout> Linux618 { get; } = Read("linux-6.18.txt");

    /// <summary>The sizes of structs by release.</summary>
    public static IEnumerable<(string Struct, string Release, int Size)> Sizes()
    {
        string[] releases = [];
        foreach (string[] words in Lines("sizes.txt"))
        {
            if (releases.Length == 0)
            {
                releases = words[1..];
                continue;
            }
            for (int i = 0; i < releases.Length; i++)
            {
                if (words[i + 1] != "-") yield return (words[0], releases[i], Number(words[i + 1]));
            }
        }
    }

    private static Dictionary<string, PublishedLayout> Read(string file) =>
        Lines(file).ToDictionary(words => words[0], words => new PublishedLayout(Number(words[1]), [.. words[2..].Select(Member)]));

    /// <summary>name@offset+size in bytes, or name:bit+width.</summary>
    private static PublishedMember Member(string text)
    {
        string[] parts = text.Split('@', ':', '+');
        int unit = text.Contains(':', StringComparison.Ordinal) ? 1 : 8;
        return new PublishedMember(parts[0], Number(parts[1]) * unit, Number(parts[2]) * unit);
    }

    private static IEnumerable<string[]> Lines(string file)
    {
        using var reader = new StreamReader(typeof(LayoutData).Assembly.GetManifestResourceStream(file)!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#')) yield return line.Split(' ');
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>Where a kernel has a struct's members.</summary>
internal sealed record PublishedLayout(int Size, IReadOnlyList<PublishedMember> Members);

/// <summary>A member, in bits: the members of a union all have their place.</summary>
internal sealed record PublishedMember(string Name, int Bit, int Width);
