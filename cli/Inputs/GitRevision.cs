using System.ComponentModel;

namespace UapiGen.Cli.Inputs;

/// <summary>Files as they stood at a revision of git.</summary>
internal static class GitRevision
{
    /// <summary>The baselines below a folder, or the one of a file's path, at a revision.</summary>
    /// <param name="folder">Where git runs: in the repository.</param>
    /// <param name="revision">A commit, a tag, a branch.</param>
    /// <param name="path">The file or folder, seen from there.</param>
    /// <exception cref="InputException">There is no git, no repository, or no such revision.</exception>
    public static IReadOnlyList<BaselineFile> Read(string folder, string revision, string path) =>
        [.. ReadTexts(folder, revision, path).Select(file => BaselineFile.Of($"{revision}:{file.Path}", file.Text))];

    /// <summary>The same, not parsed: their paths, seen from the folder, and their texts.</summary>
    public static IReadOnlyList<(string Path, string Text)> ReadTexts(string folder, string revision, string path)
    {
        // The revision comes from the command line: what begins as an option does is none.
        if (revision.StartsWith('-') || Git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").ExitCode != 0)
            throw new InputException($"{revision}: git knows no such revision in {Path.GetFullPath(folder)}");
        ToolRun list = Git(folder, "ls-tree", "-r", "-z", "--name-only", revision, "--", path);
        if (list.ExitCode != 0) throw new InputException($"{revision}:{path}: {list.Errors.Trim()}");

        string[] files = [.. list.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => file.EndsWith(Abi.BaselineText.Extension, StringComparison.OrdinalIgnoreCase))];
        IReadOnlyList<string> texts = GitObjects.Read(folder, [.. files.Select(file => $"{revision}:./{file}")]);
        return [.. files.Select((file, i) => (file, texts[i]))];
    }

    private static ToolRun Git(string folder, params string[] arguments)
    {
        try
        {
            return ToolRun.Of("git", ["-C", folder, .. arguments]);
        }
        catch (Win32Exception)
        {
            throw new InputException("git, which holds the revision, was not found");
        }
    }
}
