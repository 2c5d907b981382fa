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

    /// <summary>What a file says, in UTF-8.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static string Text(string file)
    {
        Span<byte> room = stackalloc byte[UsualBytes];
        return Encoding.UTF8.GetString(TryRead(file, room, out ReadOnlySpan<byte> read) ? read : ReadWhole(file));
    }

    /// <summary>Whether two files hold the same.</summary>
    /// <exception cref="InputException">One cannot be read.</exception>
    public static bool AreSame(string one, string other)
    {
        Span<byte> room = stackalloc byte[UsualBytes], otherRoom = stackalloc byte[UsualBytes];
        if (!TryRead(one, room, out ReadOnlySpan<byte> read)) read = ReadWhole(one);
        if (!TryRead(other, otherRoom, out ReadOnlySpan<byte> otherRead)) otherRead = ReadWhole(other);
        return read.SequenceEqual(otherRead);
    }

    /// <summary>Reads a file without the three system calls that ask what kind of file it is, and where the tool runs.</summary>
    /// <returns>False where it does not fit, and where it cannot be read so: why is for .NET to say.</returns>
    private static bool TryRead(string file, Span<byte> room, out ReadOnlySpan<byte> bytes)
    {
        const int readOnlyAndCloseOnExec = 0x80000;
        bytes = default;
        int descriptor = OperatingSystem.IsLinux() ? Open(file, readOnlyAndCloseOnExec) : -1;
        if (descriptor < 0) return false;
        int length = 0;
        nint read;
        while ((read = Read(descriptor, room[length..], (nuint)(room.Length - length))) > 0) length += (int)read;
        _ = Close(descriptor);
        bytes = room[..length];
        return read == 0 && length < room.Length;
    }

    private static byte[] ReadWhole(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: {error.Message}");
        }
    }

    /// <summary>open(2).</summary>
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    /// <summary>read(2).</summary>
    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int descriptor, Span<byte> bytes, nuint count);

    /// <summary>close(2).</summary>
    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
