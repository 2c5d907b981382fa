using System.Globalization;

namespace UapiGen.Linux.Tests.Layouts;

/// <summary>The layouts of include/uapi of Linux 7.3, as a compiler has them.</summary>
internal static class PublishedLayouts
{
    public static IReadOnlyDictionary<string, PublishedLayout> Linux73 { get; } = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data/layouts/linux-7.3.txt"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(words => words[0], words => new PublishedLayout(Number(words[1]), [.. words[2..].Select(Member)]));

    private static PublishedMember Member(string text)
    {
        string[] parts = text.Split('@', '+', ':');
        return new PublishedMember(parts[0], Number(parts[1]), Number(parts[2]), IsBitField: parts.Length > 3);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>Where a kernel has a struct's members.</summary>
internal sealed record PublishedLayout(int Size, IReadOnlyList<PublishedMember> Members);

/// <summary>A member: those of a union all have their place, and those of a word of bit-fields that of the word.</summary>
internal sealed record PublishedMember(string Name, int Offset, int Size, bool IsBitField);
