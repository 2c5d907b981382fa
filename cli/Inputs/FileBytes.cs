using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Cli.Inputs;

/// <summary>What small files hold, one after the other in one buffer.</summary>
internal static partial class FileBytes
{
    private const int UsualBytes = 8 << 10;

    /// <summary>What the thread reads into, file after file.</summary>
    [ThreadStatic]
    private static byte[]? s_buffer;

    /// <summary>What a file holds, in the thread's buffer: until the thread reads the next.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static ReadOnlySpan<byte> Read(string file)
    {
        byte[] buffer = s_buffer ?? new byte[UsualBytes];
        int length = OperatingSystem.IsLinux() ? ReadByCalls(file, ref buffer) : -1;
        if (length < 0) length = ReadByHandle(file, ref buffer);
        s_buffer = buffer;
        return buffer.AsSpan(0, length);
    }

    /// <summary>Without the third of the system calls that ask what kind of file it is, and where the tool runs.</summary>
    /// <returns>The length; below 0 where it cannot be read so: why is for .NET to say.</returns>
    private static int ReadByCalls(string file, ref byte[] buffer)
    {
        const int readOnlyAndCloseOnExec = 0x80000;
        int descriptor = Open(file, readOnlyAndCloseOnExec);
        if (descriptor < 0) return -1;
        int length = 0;
        nint read;
        while ((read = Read(descriptor, buffer.AsSpan(length), (nuint)(buffer.Length - length))) > 0) Add(ref buffer, ref length, (int)read);
        _ = Close(descriptor);
        return read < 0 ? -1 : length;
    }

    private static int ReadByHandle(string file, ref byte[] buffer)
    {
        try
        {
            using SafeFileHandle handle = File.OpenHandle(file);
            int length = 0;
            while (RandomAccess.Read(handle, buffer.AsSpan(length), length) is > 0 and var read) Add(ref buffer, ref length, read);
            return length;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: {error.Message}");
        }
    }

    private static void Add(ref byte[] buffer, ref int length, int read)
    {
        length += read;
        if (length == buffer.Length) Array.Resize(ref buffer, 2 * buffer.Length);
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
