using System.Runtime.InteropServices;
using System.Text;

namespace UapiGen.Cli.Output;

/// <summary>The standard streams as descriptors.</summary>
/// <remarks>
/// <see cref="Console"/> makes ready for a terminal before the first character, whatever is behind it: a thread for its signals, a pipe to it, and a dozen
/// system calls, which together take as long as a check of ten baselines.
/// </remarks>
internal static partial class RawOutput
{
    /// <summary>Standard output.</summary>
    public const int Output = 1;

    /// <summary>Standard error.</summary>
    public const int Error = 2;

    private const int Interrupted = 4, BrokenPipe = 32;

    /// <summary>Writes a text in UTF-8, at once. One that nobody reads any more is written, as <see cref="Console"/> has it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(int descriptor, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (OperatingSystem.IsWindows()) WriteStream(descriptor, bytes);
        else WriteAll(descriptor, bytes);
    }

    private static void WriteStream(int descriptor, byte[] bytes)
    {
        using Stream stream = descriptor == Output ? Console.OpenStandardOutput() : Console.OpenStandardError();
        stream.Write(bytes);
    }

    private static void WriteAll(int descriptor, ReadOnlySpan<byte> rest)
    {
        int wouldBlock = OperatingSystem.IsMacOS() ? 35 : 11;
        while (rest.Length > 0)
        {
            nint written = Write(descriptor, rest, rest.Length);
            if (written >= 0)
            {
                rest = rest[(int)written..];
                continue;
            }
            int error = Marshal.GetLastPInvokeError();
            if (error == BrokenPipe) return;
            if (error == wouldBlock) WaitFor(descriptor);
            else if (error != Interrupted) throw new IOException(Marshal.GetPInvokeErrorMessage(error));
        }
    }

    /// <summary>Waits until a descriptor that does not wait by itself takes more.</summary>
    private static void WaitFor(int descriptor)
    {
        PollEntry entry = new() { Descriptor = descriptor, Events = PollEntry.Writable };
        _ = Poll(ref entry, 1, -1);
    }

    /// <summary>write(2).</summary>
    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, ReadOnlySpan<byte> bytes, nint count);

    /// <summary>poll(2).</summary>
    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref PollEntry entry, nuint count, int milliseconds);

    /// <summary>struct pollfd.</summary>
    private struct PollEntry
    {
        /// <summary>POLLOUT.</summary>
        public const short Writable = 4;

        public int Descriptor;

        public short Events;

        public short Returned;
    }
}
