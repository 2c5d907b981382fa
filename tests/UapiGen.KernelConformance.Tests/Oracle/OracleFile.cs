using System.Globalization;
using System.Text.RegularExpressions;

namespace UapiGen.KernelConformance.Oracle;

/// <summary>The measured cases of one interface. README.md beside the files says what each column is.</summary>
/// <param name="Name">The interface, and which of its other arguments was wrong.</param>
/// <param name="Kernel">The kernel's own size of the struct.</param>
/// <param name="Floor">The smallest size that it takes.</param>
/// <param name="Cases">The cases, in the order in which they were measured.</param>
internal sealed partial record OracleFile(string Name, int Kernel, int Floor, IReadOnlyList<OracleCase> Cases)
{
    private static string Directory => Path.Combine(AppContext.BaseDirectory, "Data", "Oracle");

    /// <summary>All that there are.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. System.IO.Directory.GetFiles(Directory, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static OracleFile Read(string name)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Directory, name + ".txt"));
        GroupCollection sizes = KernelSizes().Match(lines[0]).Groups;
        return new OracleFile(name, Number(sizes[1].Value), Number(sizes[2].Value), [.. lines.Skip(1).Select((line, index) => Case(line, index + 2))]);
    }

    private static OracleCase Case(string line, int number)
    {
        string[] columns = line.Split(' ');
        string[] fault = columns[3].Split(':');
        return new OracleCase(
            number,
            ulong.Parse(columns[0], CultureInfo.InvariantCulture),
            columns[1] switch
            {
                "none" => TailBytes.None,
                "zero" => TailBytes.Zero,
                "nz_first" => TailBytes.NonzeroFirst,
                "nz_last" => TailBytes.NonzeroLast,
                "prefill" => TailBytes.Prefilled,
                _ => throw new FormatException(line),
            },
            columns[2],
            fault[0] switch
            {
                "none" => FaultKind.None,
                "null" => FaultKind.Null,
                "kernel" => FaultKind.Kernel,
                "last_user_page" => FaultKind.LastUserPage,
                "map" => FaultKind.Mapped,
                "hole" => FaultKind.Hole,
                "ro" => FaultKind.ReadOnly,
                "off" => FaultKind.Misaligned,
                _ => throw new FormatException(line),
            },
            fault.Length > 1 ? Number(fault[1]) : 0,
            columns[4],
            columns[5] == "-" ? null : uint.Parse(columns[5], CultureInfo.InvariantCulture),
            columns[6] switch
            {
                "-" => null,
                "0" => [],
                _ => [.. columns[6].Split(',').Select(Write)],
            });
    }

    /// <summary>An offset, and bytes: two hexadecimal digits for one, <c>zN</c> for N zeros, <c>?N</c> for N that vary.</summary>
    private static OracleWrite Write(string text)
    {
        string[] parts = text.Split(':');
        List<byte?> bytes = [];
        foreach (Match match in Stretch().Matches(parts[1]))
        {
            string stretch = match.Value;
            if (stretch[0] is 'z' or '?')
                bytes.AddRange(Enumerable.Repeat<byte?>(stretch[0] == 'z' ? 0 : null, Number(stretch[1..])));
            else
                bytes.Add(byte.Parse(stretch, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        }

        return new OracleWrite(Number(parts[0]), bytes);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("ksize ([0-9]+), floor ([0-9]+)")]
    private static partial Regex KernelSizes();

    // A stretch of one sort ends where another begins, so digits after z or ? are its count: hexadecimal bytes never follow one directly.
    [GeneratedRegex("[z?][0-9]+|[0-9a-f]{2}")]
    private static partial Regex Stretch();
}
