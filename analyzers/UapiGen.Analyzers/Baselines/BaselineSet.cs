using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The baselines of a compilation: its additional files that end in <c>.abi</c>.</summary>
internal sealed class BaselineSet
{
    /// <summary>What has been read, for the other analyzers of the same compilation.</summary>
    private static readonly ConditionalWeakTable<AnalyzerOptions, BaselineSet> s_ofOptions = new();

    /// <summary>How many sets are kept at most.</summary>
    private const int Room = 64;

    /// <summary>What has been read, by the path of the first file, for the next compilation with the same files.</summary>
    private static readonly ConcurrentDictionary<string, BaselineSet> s_latest = new(StringComparer.Ordinal);

    private static readonly BaselineSet s_empty = new([]);

    private readonly List<BaselineFile> _files;
    private readonly Dictionary<string, BaselineEntry> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, BaselineEntry>> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BaselineEntry>> _byCName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ShippedEnum>> _enums = new(StringComparer.Ordinal);

    private BaselineSet(List<BaselineFile> files)
    {
        _files = files;
        // Which of two baselines of one struct counts must not hang on the order in which an IDE lists its files.
        foreach (BaselineFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            Add(new BaselineEntry(file.Path, file.Text, KeptBaselines.Of(file.Text.ToString())));
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>Whether some file could not be read: it may be the one that is missed.</summary>
    public bool HasUnreadable { get; private set; }

    /// <summary>Reads the files.</summary>
    public static BaselineSet Read(AnalyzerOptions options, CancellationToken cancellation)
    {
        if (s_ofOptions.TryGetValue(options, out BaselineSet? read)) return read;
        List<BaselineFile> files = BaselineFile.AllOf(options, cancellation);
        return s_ofOptions.GetValue(options, _ => Of(files));
    }

    /// <summary>Whether a file is a baseline by its name.</summary>
    public static bool IsBaseline(string path) => path.EndsWith(BaselineText.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The baseline in a file, or null.</summary>
    public BaselineEntry? At(string path) => _byPath.TryGetValue(path, out BaselineEntry? entry) ? entry : null;

    /// <summary>The baseline of a type, or null.</summary>
    public BaselineEntry? Find(string typeName)
    {
        (string container, string name) = Split(typeName);
        return In(container).TryGetValue(name, out BaselineEntry? entry) ? entry : null;
    }

    /// <summary>The baselines of the types of a namespace, or of another type, by their own names.</summary>
    public IReadOnlyDictionary<string, BaselineEntry> In(string container) =>
        _byType.TryGetValue(container, out Dictionary<string, BaselineEntry>? types) ? types : ImmutableDictionary<string, BaselineEntry>.Empty;

    /// <summary>The only baseline of a C name whose own struct is not declared: that of a struct that was renamed in C#. Null where there are several, or none.</summary>
    public BaselineEntry? FindOrphan(IAssemblySymbol assembly, string cName)
    {
        BaselineEntry? orphan = null;
        foreach (BaselineEntry entry in _byCName.TryGetValue(cName, out List<BaselineEntry>? entries) ? entries : [])
        {
            if (DeclaredTypes.Contains(assembly, entry.Reading.Baseline!.TypeName)) continue;
            if (orphan is not null) return null;
            orphan = entry;
        }
        return orphan;
    }

    /// <summary>The shipped forms of an enumeration: one, unless baselines of several times hold it.</summary>
    public IReadOnlyList<ShippedEnum> OfEnum(string name) => _enums.TryGetValue(name, out List<ShippedEnum>? forms) ? forms : [];

    private static BaselineSet Of(List<BaselineFile> files)
    {
        if (files.Count == 0) return s_empty;
        if (s_latest.TryGetValue(files[0].Path, out BaselineSet? known) && files.SequenceEqual(known._files)) return known;
        if (s_latest.Count >= Room) s_latest.Clear();
        return s_latest[files[0].Path] = new BaselineSet(files);
    }

    private void Add(BaselineEntry entry)
    {
        if (!_byPath.ContainsKey(entry.Path)) _byPath.Add(entry.Path, entry);
        if (entry.Reading.Baseline is not { } baseline)
        {
            HasUnreadable = true;
            return;
        }
        // The first counts; that there is a second is said of the second.
        (string container, string name) = Split(baseline.TypeName);
        if (!_byType.TryGetValue(container, out Dictionary<string, BaselineEntry>? types)) _byType.Add(container, types = new(StringComparer.Ordinal));
        if (!types.ContainsKey(name))
        {
            types.Add(name, entry);
            foreach (EnumDeclaration one in baseline.Shipped?.Enums ?? default) Add(one, entry);
        }
        if (!_byCName.TryGetValue(baseline.CName, out List<BaselineEntry>? sameName)) _byCName.Add(baseline.CName, sameName = []);
        sameName.Add(entry);
    }

    private static (string Container, string Name) Split(string typeName)
    {
        int dot = typeName.LastIndexOf('.');
        return dot < 0 ? ("", typeName) : (typeName.Substring(0, dot), typeName.Substring(dot + 1));
    }

    private void Add(EnumDeclaration shipped, BaselineEntry user)
    {
        if (!_enums.TryGetValue(shipped.Name, out List<ShippedEnum>? forms)) _enums.Add(shipped.Name, forms = []);
        ShippedEnum? form = forms.Find(one => one.Shipped == shipped);
        if (form is null) forms.Add(form = new ShippedEnum(shipped, []));
        form.Users.Add(user);
    }
}

/// <summary>An enumeration as it shipped.</summary>
/// <param name="Shipped">Its integer and members.</param>
/// <param name="Users">The baselines that hold it so.</param>
internal sealed record ShippedEnum(EnumDeclaration Shipped, List<BaselineEntry> Users);
