using System.CommandLine;
using UapiGen.Abi;
using UapiGen.Cli.Baselines;
using UapiGen.Cli.Checks;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Inputs;

/// <summary>
/// What commands take structs from: a built assembly, the project that builds it, a baseline, or a folder of baselines. Of an assembly the metadata
/// is read, and nothing of it is run.
/// </summary>
internal static class AbiInputs
{
    /// <summary>How inputs are told apart, for the commands' help.</summary>
    public const string Help =
        "An INPUT is a built assembly (.dll), a project that was built (.csproj), a baseline (.abi) or a folder of baselines; either as it stood at a revision of git: REV:PATH. Nothing of it is run.";

    /// <summary>The argument of a command that takes one or more.</summary>
    public static Argument<string[]> Argument() => new("INPUT")
    {
        Description = "Assemblies (.dll), projects (.csproj), baselines (.abi), folders of baselines.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The option that leaves only some of the structs.</summary>
    public static Option<string[]> Structs() => new("--struct")
    {
        Description = "Only the structs of this name: the tag in C, or the name in C# with or without its namespace. May be given several times.",
        HelpName = "NAME",
    };

    /// <summary>Reads the structs.</summary>
    /// <param name="paths">The inputs.</param>
    /// <param name="names">The structs that are wanted; none for all.</param>
    /// <exception cref="InputException">An input cannot be read, or has none of the structs that are wanted.</exception>
    public static IReadOnlyList<AbiInput> Read(IReadOnlyList<string> paths, IReadOnlyList<string>? names = null)
    {
        List<AbiInput> all = [];
        foreach (string path in paths)
        {
            int before = all.Count;
            all.AddRange(ReadOne(path));
            if (all.Count == before) throw new InputException($"{path}: there is no declared struct in it");
        }
        return names is null or [] ? all : Choose(all, names);
    }

    private static IEnumerable<AbiInput> ReadOne(string path)
    {
        if (Directory.Exists(path)) return ReadFolder(path);
        if (!File.Exists(path) && path.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) return ReadRevision(path[..colon], path[(colon + 1)..]);
        if (!File.Exists(path)) throw new InputException($"{path}: there is no such file or folder");
        if (HasExtension(path, BaselineText.Extension)) return [ReadBaseline(path)];
        return ReadAssembly(HasExtension(path, ".csproj") ? ProjectOutput.Find(path) : path);
    }

    private static IEnumerable<AbiInput> ReadRevision(string revision, string path) =>
        GitRevision.Read(".", revision, path.Length > 0 ? path : ".").Select(file => file.Reading.Baseline is { } baseline
            ? new AbiInput(baseline.Newest, file.File)
            : throw new InputException(FindingText.Line(BaselineCheck.Of(file.Reading.Faults[0], file.File))));

    private static List<AbiInput> ReadFolder(string folder)
    {
        List<AbiInput> found = [];
        foreach (string file in BaselineFile.Find(folder)) found.Add(ReadBaseline(file));
        return found.Count > 0 ? found : throw new InputException($"{folder}: there is no baseline (*{BaselineText.Extension}) in it or below it");
    }

    private static AbiInput ReadBaseline(string file)
    {
        using StringWriter errors = new();
        Baseline? baseline = BaselineFiles.Read(file, errors);
        return baseline is null ? throw new InputException(errors.ToString().Trim()) : new AbiInput(baseline.Newest, file);
    }

    private static IEnumerable<AbiInput> ReadAssembly(string path)
    {
        try
        {
            return AssemblyStructs.Read(path).Select(snapshot => new AbiInput(snapshot, path));
        }
        catch (BadImageFormatException)
        {
            throw new InputException($"{path}: {OpenedAssembly.Accepted}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(error, path);
        }
    }

    private static List<AbiInput> Choose(List<AbiInput> all, IReadOnlyList<string> names)
    {
        List<AbiInput> chosen = [];
        foreach (string name in names.Distinct(StringComparer.Ordinal))
        {
            List<AbiInput> found = [.. all.Where(input => IsNamed(input.Snapshot, name))];
            if (found.Count == 0) throw new InputException($"no struct is called {name}; there are: {string.Join(", ", all.Select(input => input.Snapshot.CName).Distinct())}");
            chosen.AddRange(found);
        }
        return [.. chosen.Distinct()];
    }

    private static bool IsNamed(AbiSnapshot snapshot, string name) =>
        snapshot.CName == name || snapshot.TypeName == name || snapshot.TypeName.EndsWith("." + name, StringComparison.Ordinal);

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
