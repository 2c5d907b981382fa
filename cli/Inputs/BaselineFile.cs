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

    /// <summary>The baselines that a path stands for: the file itself, or those in a folder and below it, by name.</summary>
    /// <exception cref="InputException">There is no such file or folder.</exception>
    public static IEnumerable<string> Find(string path)
    {
        if (Directory.Exists(path)) return Directory.EnumerateFiles(path, "*" + BaselineText.Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return System.IO.File.Exists(path) ? [path] : throw new InputException($"{path}: there is no such file or folder");
    }

    /// <summary>Reads files, many at a time.</summary>
    /// <exception cref="InputException">A file cannot be read.</exception>
    public static BaselineFile[] Read(IReadOnlyList<string> files) => Read(files, Parse);

    /// <summary>Reads the bytes of files, many at a time.</summary>
    /// <exception cref="InputException">A file cannot be read.</exception>
    public static byte[][] ReadBytes(IReadOnlyList<string> files) => Read(files, BytesOf);

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

    private static BaselineFile Parse(string file) => Of(file, Encoding.UTF8.GetString(BytesOf(file)));

    private static byte[] BytesOf(string file)
    {
        try
        {
            return System.IO.File.ReadAllBytes(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: {error.Message}");
        }
    }
}
