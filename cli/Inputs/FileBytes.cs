using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace UapiGen.Cli.Inputs;

/// <summary>What small files hold.</summary>
[SkipLocalsInit]
internal static partial class FileBytes
{
    /// <summary>Room for a usual baseline, on the stack: what a program of a few milliseconds allocates it waits for, page by page.</summary>
    private const int UsualBytes = 4 << 10;

    /// <summary>What is longer is not read to its end: a text may have far less.</summary>
    private const int MostBytes = 1 << 28;

    /// <summary>What a file says, in UTF-8.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static string Text(string file)
    {
        Span<byte> room = stackalloc byte[UsualBytes];
        return Encoding.UTF8.GetString(Read(file, room));
    }

    /// <summary>Whether two files hold the same.</summary>
    /// <param name="one">A file.</param>
    /// <param name="other">Another.</param>
    /// <param name="text">What the one says, in UTF-8, if they do not: a pipe says it once.</param>
    /// <param name="otherText">What the other says.</param>
    /// <exception cref="InputException">One cannot be read.</exception>
    public static bool AreSame(string one, string other, out string? text, out string? otherText)
    {
        Span<byte> room = stackalloc byte[UsualBytes], otherRoom = stackalloc byte[UsualBytes];
        ReadOnlySpan<byte> bytes = Read(one, room), otherBytes = Read(other, otherRoom);
        bool areSame = bytes.SequenceEqual(otherBytes);
        text = areSame ? null : Encoding.UTF8.GetString(bytes);
        otherText = areSame ? null : Encoding.UTF8.GetString(otherBytes);
        return areSame;
    }

    /// <summary>Reads a file without the three system calls that ask what kind of file it is, and where the tool runs. Why one cannot be read is for .NET to say.</summary>
    /// <returns>What it holds: in the room, or in another where that is too small.</returns>
    private static ReadOnlySpan<byte> Read(string file, Span<byte> room)
    {
        int descriptor = OperatingSystem.IsLinux() ? Descriptor.Open(file) : -1;
        if (descriptor < 0) return ReadWhole(file);
        int length = 0;
        nint read;
        while ((read = Read(descriptor, room[length..], (nuint)(room.Length - length))) > 0)
        {
            length += (int)read;
            if (length < room.Length) continue;
            // On from here, and not anew from the start: a pipe would have lost what was read. One that never ends is none of ours.
            if (length > MostBytes) break;
            byte[] larger = new byte[2 * length];
            room.CopyTo(larger);
            room = larger;
        }
        _ = Descriptor.Close(descriptor);
        if (read > 0) throw new InputException($"{file}: it is larger than any baseline");
        return read == 0 ? room[..length] : ReadWhole(file);
    }

    private static byte[] ReadWhole(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(error, file);
        }
    }

    /// <summary>read(2).</summary>
    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int descriptor, Span<byte> bytes, nuint count);
}
