using Microsoft.CodeAnalysis;

namespace UapiGen.CodeFixes;

/// <summary>Where a project keeps its baselines: what the build property says, <c>abi/</c> unless it says anything.</summary>
/// <param name="Folders">The folders below the project's own; none where the baselines lie elsewhere.</param>
/// <param name="Directory">The full path, or null where the project has none.</param>
internal sealed record BaselineFolder(IReadOnlyList<string> Folders, string? Directory)
{
    private const string Property = "build_property.UapiBaselineDirectory";
    private const string Unless = "abi";

    /// <summary>Asks the project.</summary>
    public static BaselineFolder Of(Project project)
    {
        bool isSaid = project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out string? said);
        string folder = isSaid && said!.Trim().Length > 0 ? said.Trim() : Unless;
        string? home = Path.GetDirectoryName(project.FilePath);
        bool isBelow = !Path.IsPathRooted(folder) && !folder.Contains("..");
        string[] folders = isBelow ? folder.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries) : [];
        return new BaselineFolder(folders, home is null ? null : Path.Combine(home, folder));
    }

    /// <summary>The full path of a file in it, or null.</summary>
    public string? PathOf(string name) => Directory is null ? null : Path.Combine(Directory, name);
}
