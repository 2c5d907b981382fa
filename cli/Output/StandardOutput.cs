using System.Runtime.InteropServices;
using System.Text;

namespace UapiGen.Cli.Output;

/// <summary>Standard output as a stream of bytes.</summary>
internal static partial class StandardOutput
{
    private const int Descriptor = 1;

    /// <summary>Writes a text in UTF-8, at once.</summary>
    /// <remarks>
    /// <see cref="Console"/> makes ready for a terminal before the first character, whatever is behind it: a thread for its signals, a pipe to it, and a dozen
    /// system calls, which together take as long as a check of ten baselines.
    /// </remarks>
    public static void Write(string text)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(text);
        while (rest.Length > 0 && !OperatingSystem.IsWindows() && Write(Descriptor, rest, rest.Length) is > 0 and var written) rest = rest[(int)written..];
        if (rest.Length == 0) return;

        // Whoever read it is gone, or it takes nothing now: that is for the one that knows what there is to be known of it.
        using Stream output = Console.OpenStandardOutput();
        output.Write(rest);
    }

    /// <summary>write(2).</summary>
    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, ReadOnlySpan<byte> bytes, nint count);
}
