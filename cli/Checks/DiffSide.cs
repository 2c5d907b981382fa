using System.Text;
using UapiGen.Abi;
using UapiGen.Cli.Baselines;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Checks;

/// <summary>One side of a comparison: texts of baselines, by their place below what was named, or structs of an assembly.</summary>
/// <param name="Texts">The texts; empty for an assembly.</param>
/// <param name="Structs">The structs that were not read from text.</param>
internal sealed record DiffSide(IReadOnlyList<DiffText> Texts, IReadOnlyList<DiffStruct> Structs)
{
    /// <summary>Reads what somebody named: a baseline, a folder, an assembly, a project, or <c>REV:PATH</c>.</summary>
    /// <exception cref="InputException">It cannot be read, or has no struct.</exception>
    public static DiffSide Read(string input)
    {
        DiffSide side = ReadAny(input);
        return side.Texts.Count + side.Structs.Count > 0 ? side : throw new InputException($"{input}: there is neither a baseline nor a declared struct in it");
    }

    private static DiffSide ReadAny(string input)
    {
        if (Directory.Exists(input))
        {
            string[] files = [.. BaselineFile.Find(input)];
            byte[][] texts = BaselineFile.ReadBytes(files);
            int begin = input.EndsWith('/') ? input.Length : input.Length + 1;
            return new DiffSide([.. files.Select((file, i) => new DiffText(file, file[begin..], texts[i]))], []);
        }
        if (!File.Exists(input) && input.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) return ReadRevision(input[..colon], input[(colon + 1)..]);
        if (!File.Exists(input)) throw new InputException($"{input}: there is no such file or folder, and a revision of git is written REV:PATH");
        if (input.EndsWith(BaselineText.Extension, StringComparison.OrdinalIgnoreCase)) return new DiffSide([new DiffText(input, "", BaselineFile.ReadBytes([input])[0])], []);

        string assembly = input.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? ProjectOutput.Find(input) : input;
        try
        {
            return new DiffSide([], [.. AssemblyStructs.Read(assembly).Select(snapshot => new DiffStruct(assembly, null, snapshot))]);
        }
        catch (BadImageFormatException error)
        {
            throw new InputException($"{assembly}: {error.Message}");
        }
    }

    private static DiffSide ReadRevision(string revision, string path)
    {
        IReadOnlyList<(string Path, string Text)> files = GitRevision.ReadTexts(".", revision, path.Length > 0 ? path : ".");
        bool isFile = files.Count == 1 && files[0].Path == path;
        string folder = path is "" or "." ? "" : path.TrimEnd('/') + "/";
        return new DiffSide([.. files.Select(file => new DiffText($"{revision}:{file.Path}", isFile ? "" : file.Path[folder.Length..], Encoding.UTF8.GetBytes(file.Text)))], []);
    }
}

/// <summary>A baseline that nobody has parsed yet: texts that are equal need not be.</summary>
/// <param name="File">Where it lies, for people.</param>
/// <param name="Place">Where it lies below what was named; empty where it was named itself.</param>
/// <param name="Bytes">What it holds, which need be no text until somebody asks what it says.</param>
internal sealed record DiffText(string File, string Place, byte[] Bytes)
{
    /// <summary>Parses it.</summary>
    /// <exception cref="InputException">It is damaged.</exception>
    public DiffStruct Parse()
    {
        BaselineReading reading = BaselineText.Parse(Encoding.UTF8.GetString(Bytes));
        if (reading.Baseline is { } baseline) return new DiffStruct(File, baseline, baseline.Newest);
        Output.Findings.Finding fault = BaselineCheck.Of(reading.Faults[0], File);
        throw new InputException($"{fault.Place}: {fault.Id}: {fault.Message}");
    }
}

/// <summary>A struct of one side.</summary>
/// <param name="File">Where it was read.</param>
/// <param name="Baseline">Its baseline; null for one of an assembly, all of which is taken for promised.</param>
/// <param name="Newest">All that is said of it.</param>
internal sealed record DiffStruct(string File, Baseline? Baseline, AbiSnapshot Newest)
{
    /// <summary>What is promised of it; null where nothing has shipped.</summary>
    public AbiSnapshot? Promised => Baseline is null ? Newest : Baseline.Shipped;

    /// <summary>The versions, each with the release that shipped it.</summary>
    public IEnumerable<BaselineVersion> Versions => Baseline is null ? Newest.Versions.Select(version => new BaselineVersion(version.Number, null)) : Baseline.Versions;
}
