using UapiGen.Abi;
using UapiGen.Cli.Baselines;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Checks;

/// <summary>What <c>diff</c> compares: any of the two sides may be any of these.</summary>
internal static class DiffInput
{
    /// <summary>Reads what somebody named: a baseline, a folder, an assembly, a project, or <c>REV:PATH</c>.</summary>
    /// <exception cref="InputException">It cannot be read, or has no struct.</exception>
    public static DiffSide Read(string input)
    {
        if (Directory.Exists(input)) return DiffSide.ReadBaselines(input);
        if (!File.Exists(input) && input.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) return ReadRevision(input[..colon], input[(colon + 1)..]).NotEmpty(input);
        if (!File.Exists(input)) throw new InputException($"{input}: there is no such file or folder, and a revision of git is written REV:PATH");
        return input.EndsWith(BaselineText.Extension, StringComparison.OrdinalIgnoreCase) ? DiffSide.ReadBaselines(input) : ReadAssembly(input).NotEmpty(input);
    }

    private static DiffSide ReadAssembly(string input)
    {
        string assembly = input.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? ProjectOutput.Find(input) : input;
        try
        {
            return new DiffSide([], [.. AssemblyStructs.Read(assembly).Select(snapshot => new DiffStruct(assembly, null, snapshot))]);
        }
        catch (BadImageFormatException)
        {
            throw new InputException($"{assembly}: {OpenedAssembly.Accepted}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(error, assembly);
        }
    }

    private static DiffSide ReadRevision(string revision, string path)
    {
        IReadOnlyList<(string Path, string Text)> files = GitRevision.ReadTexts(".", revision, path.Length > 0 ? path : ".");
        bool isFile = files.Count == 1 && files[0].Path == path;
        string folder = path is "" or "." ? "" : path.TrimEnd('/') + "/";
        return new DiffSide([.. files.Select(file => new DiffText($"{revision}:{file.Path}", isFile ? "" : file.Path[folder.Length..], file.Text))], []);
    }
}
