using System.Text;

namespace UapiGen.Cli.Output;

/// <summary>Standard output as a stream of bytes.</summary>
internal static class StandardOutput
{
    /// <summary>Writes a text in UTF-8, at once.</summary>
    /// <remarks><see cref="Console.Out"/> makes ready for a terminal before the first character, whatever is behind it: a thread for its signals, a pipe to it, and a dozen system calls.</remarks>
    public static void Write(string text)
    {
        using Stream output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }
}
