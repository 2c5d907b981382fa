using System.Text.RegularExpressions;

namespace UapiGen.Cli.Verify.Cc;

/// <summary>The kernel's headers as a compiler has them: which of them defines which struct.</summary>
internal sealed partial class SystemHeaders
{
    /// <summary>The folders of include/uapi that programs include, apart from <c>asm</c>, which each architecture has elsewhere.</summary>
    private static readonly string[] s_folders = ["asm-generic", "drm", "linux", "misc", "mtd", "rdma", "scsi", "sound", "video", "xen"];

    private readonly Dictionary<string, List<string>> _headers = new(StringComparer.Ordinal);

    private SystemHeaders()
    {
    }

    /// <summary>Reads the headers of a compiler's kernel; none where it has none.</summary>
    public static SystemHeaders Of(CCompiler compiler)
    {
        SystemHeaders headers = new();
        // Where one header is, the others are, too. asm/ lies beside linux/ or, of the machine itself, in a folder of its architecture.
        string[] paths = [.. compiler.PathsOf("linux/types.h")];
        if (RootOf(paths, "linux/types.h") is { } root)
        {
            foreach (string folder in s_folders) headers.Add(root, folder);
        }
        if (RootOf(paths, "asm/types.h") is { } asmRoot) headers.Add(asmRoot, "asm");
        return headers;
    }

    /// <summary>The headers that define a struct or union of a tag, as programs include them.</summary>
    public IReadOnlyList<string> Defining(string tag) => _headers.TryGetValue(tag, out List<string>? found) ? found : [];

    private static string? RootOf(IEnumerable<string> paths, string header) =>
        paths.FirstOrDefault(path => path.EndsWith("/" + header, StringComparison.Ordinal)) is { } path ? path[..^(header.Length + 1)] : null;

    private void Add(string root, string folder)
    {
        string path = Path.Combine(root, folder);
        if (!Directory.Exists(path)) return;
        foreach (string file in Directory.EnumerateFiles(path, "*.h", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (Match definition in Definition().Matches(File.ReadAllText(file)))
            {
                string tag = definition.Groups[1].Value;
                if (!_headers.TryGetValue(tag, out List<string>? found)) _headers[tag] = found = [];
                string header = Path.GetRelativePath(root, file);
                if (!found.Contains(header)) found.Add(header);
            }
        }
    }

    [GeneratedRegex(@"^[ \t]*(?:struct|union)[ \t]+(\w+)\s*\{", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
