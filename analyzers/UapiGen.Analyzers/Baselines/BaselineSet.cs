using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The baselines of a compilation: its additional files that end in <c>.abi</c>.</summary>
internal sealed class BaselineSet
{
    /// <summary>A file's reading is kept as long as its text: an edit of the source parses no baseline again.</summary>
    public static readonly SourceTextValueProvider<BaselineReading> Readings = new(Parse);

    /// <summary>What has been read, for the other analyzers of the same compilation.</summary>
    private static readonly ConditionalWeakTable<AnalyzerOptions, BaselineSet> s_read = new();

    private readonly Dictionary<string, BaselineEntry> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BaselineEntry> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BaselineEntry>> _byCName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BaselineEntry>> _byEnum = new(StringComparer.Ordinal);

    private BaselineSet()
    {
    }

    /// <summary>All files, by path.</summary>
    public List<BaselineEntry> Entries { get; } = [];

    /// <summary>Whether some file could not be read: it may be the one that is missed.</summary>
    public bool HasUnreadable { get; private set; }

    /// <summary>Looks a kept reading up: TryGetValue of the context at the compilation's start.</summary>
    public delegate bool KeptReadings(SourceText text, SourceTextValueProvider<BaselineReading> provider, out BaselineReading? reading);

    /// <summary>Reads the files.</summary>
    public static BaselineSet Read(AnalyzerOptions options, KeptReadings kept, CancellationToken cancellation)
    {
        if (s_read.TryGetValue(options, out BaselineSet? read)) return read;
        var set = new BaselineSet();
        // Which of two baselines of one struct counts must not hang on the order in which an IDE lists its files.
        foreach (AdditionalText file in options.AdditionalFiles.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (!IsBaseline(file.Path) || file.GetText(cancellation) is not { } text) continue;
            set.Add(new BaselineEntry(file.Path, text, kept(text, Readings, out BaselineReading? reading) && reading is not null ? reading : Parse(text)));
        }
        return s_read.GetValue(options, _ => set);
    }

    /// <summary>Whether a file is a baseline by its name.</summary>
    public static bool IsBaseline(string path) => path.EndsWith(BaselineText.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The baseline in a file, or null.</summary>
    public BaselineEntry? At(string path) => _byPath.TryGetValue(path, out BaselineEntry? entry) ? entry : null;

    /// <summary>The baseline of a type, or null.</summary>
    public BaselineEntry? Find(string typeName) => _byType.TryGetValue(typeName, out BaselineEntry? entry) ? entry : null;

    /// <summary>The baselines of structs with a C name.</summary>
    public IReadOnlyList<BaselineEntry> OfCName(string cName) => _byCName.TryGetValue(cName, out List<BaselineEntry>? entries) ? entries : [];

    /// <summary>The baselines that hold an enumeration.</summary>
    public IReadOnlyList<BaselineEntry> OfEnum(string name) => _byEnum.TryGetValue(name, out List<BaselineEntry>? entries) ? entries : [];

    private static BaselineReading Parse(SourceText text) => BaselineText.Parse(text.ToString());

    private void Add(BaselineEntry entry)
    {
        Entries.Add(entry);
        if (!_byPath.ContainsKey(entry.Path)) _byPath.Add(entry.Path, entry);
        if (entry.Reading.Baseline is not { } baseline)
        {
            HasUnreadable = true;
            return;
        }
        // The first counts; that there is a second is said of the second.
        if (!_byType.ContainsKey(baseline.TypeName))
        {
            _byType.Add(baseline.TypeName, entry);
            foreach (EnumDeclaration one in baseline.Shipped?.Enums ?? default)
            {
                if (!_byEnum.TryGetValue(one.Name, out List<BaselineEntry>? users)) _byEnum.Add(one.Name, users = []);
                users.Add(entry);
            }
        }
        if (!_byCName.TryGetValue(baseline.CName, out List<BaselineEntry>? sameName)) _byCName.Add(baseline.CName, sameName = []);
        sameName.Add(entry);
    }
}
