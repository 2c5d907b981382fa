using System.ComponentModel;
using System.Globalization;
using System.Text.RegularExpressions;
using UapiGen.Btf;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Import;

/// <summary>Asks a compiler what a header defines.</summary>
/// <param name="compiler">The compiler.</param>
/// <param name="header">The header, as it would be included, or a file.</param>
/// <param name="folders">Where headers are looked for besides.</param>
/// <param name="flags">What the compiler is told besides.</param>
internal sealed partial class HeaderCompiler(string compiler, string header, IReadOnlyList<string> folders, IReadOnlyList<string> flags)
{
    private readonly string _include = File.Exists(header) ? $"#include \"{Path.GetFullPath(header)}\"" : $"#include <{header}>";
    private string? _macros;

    /// <summary>The header.</summary>
    public string Name => header;

    /// <summary>The types of a variable of each struct, so that none is left out.</summary>
    /// <exception cref="ImportException">The compiler refuses the header, or the header has no such struct.</exception>
    public BtfFile Compile(IReadOnlyList<string> structs)
    {
        if (Directory.Exists(header)) throw new ImportException($"{header}: it is a folder; name a header, and with --include a folder in which headers are looked for");
        string folder = Directory.CreateTempSubdirectory("uapigen-import-").FullName;
        try
        {
            string made = Path.Combine(folder, "import.o");
            string variables = string.Concat(structs.Select((tag, i) => $"{Type(tag)} uapigen_{i.ToString(CultureInfo.InvariantCulture)};\n"));
            ToolRun run = Run(["-gbtf", "-c", "-o", made, "-x", "c", "-"], Source(variables));
            if (run.ExitCode != 0) throw new ImportException($"{compiler} refuses {header}: {FirstError(run.Errors)}");
            return BtfFile.Parse(File.ReadAllBytes(made));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The sizes of a struct's versions, by the macros of the header: NAME_SIZE_VERn, where the words of NAME are words of the tag, its first and last among them.</summary>
    public IReadOnlyList<int> VersionSizes(string tag)
    {
        _macros ??= Run(["-dM", "-E", "-x", "c", "-"], Source("")).Output;
        string[] words = tag.ToUpperInvariant().Split('_', StringSplitOptions.RemoveEmptyEntries);
        return [.. SizeMacro().Matches(_macros)
            .Where(macro => IsOf(macro.Groups[1].Value.Split('_', StringSplitOptions.RemoveEmptyEntries), words))
            .Select(macro => (Version: Number(macro.Groups[2].Value), Size: Number(macro.Groups[3].Value)))
            .OrderBy(macro => macro.Version).Select(macro => macro.Size)];
    }

    private static bool IsOf(string[] macro, string[] tag) => macro[0] == tag[0] && macro[^1] == tag[^1] && macro.All(word => tag.Contains(word));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The keyword that the compiler takes for a name.</summary>
    private string Type(string tag)
    {
        if (!Identifier().IsMatch(tag)) throw new ImportException($"{tag} is no name in C");
        string[] spellings = ["struct " + tag, "union " + tag, tag];
        return spellings.FirstOrDefault(type => Run(["-fsyntax-only", "-x", "c", "-"], Source($"int uapigen_size = sizeof({type});\n")).ExitCode == 0)
            ?? throw new ImportException(Complaint(tag));
    }

    private string Complaint(string tag)
    {
        ToolRun alone = Run(["-fsyntax-only", "-x", "c", "-"], Source(""));
        return alone.ExitCode == 0 ? $"{header} has no struct, union or typedef {tag}" : $"{compiler} refuses {header}: {FirstError(alone.Errors)}";
    }

    /// <summary>The kernel's headers take some types for known.</summary>
    private string Source(string rest) => $"#include <linux/types.h>\n{_include}\n{rest}";

    private ToolRun Run(IEnumerable<string> arguments, string input)
    {
        try
        {
            return ToolRun.Of(compiler, [.. flags, .. folders.Select(folder => "-I" + folder), .. arguments], input);
        }
        catch (Win32Exception)
        {
            throw new ImportException($"{compiler} was not found: install gcc, or name a compiler that writes BTF with --cc");
        }
    }

    private static string FirstError(string errors) => errors.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal)) ?? errors.Trim();

    [GeneratedRegex(@"^#define (\w+)_SIZE_VER(\d+)\s+(\d+)\b", RegexOptions.Multiline)]
    private static partial Regex SizeMacro();

    [GeneratedRegex(@"^[A-Za-z_]\w*$")]
    private static partial Regex Identifier();
}
