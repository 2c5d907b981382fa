using UapiGen.Abi;

namespace UapiGen.Cli.Inputs;

/// <summary>A baseline as it was read.</summary>
/// <param name="file">Where it lies.</param>
/// <param name="text">What it holds.</param>
/// <param name="reading">What that says, or what is wrong with it.</param>
internal sealed class BaselineFile(string file, string text, BaselineReading reading)
{
    /// <summary>Where it lies.</summary>
    public string File { get; } = file;

    /// <summary>What it holds.</summary>
    public string Text { get; } = text;

    /// <summary>What that says, or what is wrong with it.</summary>
    public BaselineReading Reading { get; } = reading;

    /// <summary>The baselines that paths stand for, each once.</summary>
    /// <exception cref="InputException">There is no such file or folder.</exception>
    public static string[] Find(IReadOnlyList<string> paths)
    {
        if (paths.Count == 1) return Find(paths[0]);
        List<string> files = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            foreach (string file in Find(path))
            {
                if (seen.Add(file)) files.Add(file);
            }
        }
        return [.. files];
    }

    /// <summary>The baselines that a path stands for: the file itself, or those in a folder and below it, by name.</summary>
    /// <exception cref="InputException">There is no such file or folder.</exception>
    public static string[] Find(string path) =>
        FolderFiles.Find(path, BaselineText.Extension)
        ?? (System.IO.File.Exists(path) ? [path] : throw new InputException($"{path}: there is no such file or folder"));

    /// <summary>Reads files, many at a time.</summary>
    /// <exception cref="InputException">A file cannot be read.</exception>
    public static BaselineFile[] Read(string[] files)
    {
        var all = new BaselineFile[files.Length];
        SharedWork.Do(files.Length, i => all[i] = Of(files[i], FileBytes.Text(files[i])));
        return all;
    }

    /// <summary>Parses a text that came from somewhere.</summary>
    public static BaselineFile Of(string file, string text) => new(file, text, BaselineText.Parse(text));
}
