using System.Text;
using UapiGen.Abi;

namespace UapiGen.Cli.Inputs;

/// <summary>A baseline as it was read.</summary>
/// <param name="File">Where it lies.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Reading">What that says, or what is wrong with it.</param>
internal sealed record BaselineFile(string File, string Text, BaselineReading Reading)
{
    /// <summary>Below this many files one thread is done before a second has started.</summary>
    private const int WorthSharing = 64;

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
    public static string[] Find(string path)
    {
        if (!Directory.Exists(path)) return System.IO.File.Exists(path) ? [path] : throw new InputException($"{path}: there is no such file or folder");
        string[] files = Directory.GetFiles(path, "*" + BaselineText.Extension, SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <summary>Reads files, many at a time.</summary>
    /// <exception cref="InputException">A file cannot be read.</exception>
    public static BaselineFile[] Read(IReadOnlyList<string> files) => Read(files, Parse);

    /// <summary>Reads the bytes of files, many at a time.</summary>
    /// <exception cref="InputException">A file cannot be read.</exception>
    public static byte[][] ReadBytes(IReadOnlyList<string> files) => Read(files, file => FileBytes.Read(file).ToArray());

    /// <summary>Parses a text that came from somewhere.</summary>
    public static BaselineFile Of(string file, string text) => new(file, text, BaselineText.Parse(text));

    private static T[] Read<T>(IReadOnlyList<string> files, Func<string, T> read)
    {
        T[] all = new T[files.Count];
        if (files.Count < WorthSharing)
        {
            for (int i = 0; i < all.Length; i++) all[i] = read(files[i]);
            return all;
        }
        try
        {
            Parallel.For(0, all.Length, i => all[i] = read(files[i]));
        }
        catch (AggregateException several) when (several.InnerException is InputException first)
        {
            throw new InputException(first.Message);
        }
        return all;
    }

    private static BaselineFile Parse(string file) => Of(file, Encoding.UTF8.GetString(FileBytes.Read(file)));
}
