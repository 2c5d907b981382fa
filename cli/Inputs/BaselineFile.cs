using System.Text;
using Microsoft.Win32.SafeHandles;
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

    private const int UsualBytes = 8 << 10;

    /// <summary>What the thread reads into, file after file.</summary>
    [ThreadStatic]
    private static byte[]? s_buffer;

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
    public static byte[][] ReadBytes(IReadOnlyList<string> files) => Read(files, file => BytesOf(file).ToArray());

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

    /// <summary>What a file holds, in the thread's buffer: until the thread reads the next.</summary>
    private static ReadOnlySpan<byte> BytesOf(string file)
    {
        try
        {
            using SafeFileHandle handle = System.IO.File.OpenHandle(file);
            byte[] buffer = s_buffer ?? new byte[UsualBytes];
            int length = 0;
            while (RandomAccess.Read(handle, buffer.AsSpan(length), length) is > 0 and var read)
            {
                length += read;
                if (length == buffer.Length) Array.Resize(ref buffer, 2 * buffer.Length);
            }
            s_buffer = buffer;
            return buffer.AsSpan(0, length);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: {error.Message}");
        }
    }
}
