using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace UapiGen;

/// <summary>
/// Pages that were mapped with PROT_WRITE alone. No machine has such pages: what can be written can be read, and copy_from_user does read them.
/// process_vm_readv(2) asks for the permission that mmap was given and refuses.
/// </summary>
/// <remarks>
/// /proc/PID/mem reads any page that there is, so it may only be asked about one that /proc/PID/maps lists as writable. All this happens after a
/// fault, and nearly always ends at the first question.
/// </remarks>
internal static class WriteOnlyPages
{
    /// <summary>Reads from a mapping that can be written and not read.</summary>
    /// <param name="processId">The process, or one of its threads.</param>
    /// <param name="source">Where to begin.</param>
    /// <param name="destination">How many bytes at most, and where they go.</param>
    /// <returns>How many bytes were read, up to the end of the mapping; 0 if there is no such mapping at the address.</returns>
    public static int Read(int processId, UserAddress source, Span<byte> destination)
    {
        string memory = string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/mem");
        if (LinuxCall.Open(memory, OpenFlags.ReadOnly | OpenFlags.CloseOnExec, out SafeFileHandle file) != Errno.Success) return 0;

        using (file)
        {
            // A hole is one here too, and is told apart without reading a list of hundreds of mappings. The byte itself is nobody's yet.
            Span<byte> probe = stackalloc byte[1];
            if (LinuxCall.ReadAt(file, source.Value, probe).Value != 1) return 0;

            ulong end = EndOfWriteOnlyMapping(processId, source.Value);
            if (end == 0) return 0;

            int size = (int)Math.Min((ulong)destination.Length, end - source.Value);
            return (int)Math.Max(LinuxCall.ReadAt(file, source.Value, destination[..size]).Value, 0);
        }
    }

    /// <summary>Where the mapping that holds an address ends, if it can be written and not read; else 0.</summary>
    private static ulong EndOfWriteOnlyMapping(int processId, ulong address)
    {
        try
        {
            // A line is "7f0000000000-7f0000001000 -w-p" and what does not matter here; the lines ascend.
            foreach (string line in File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/maps")))
            {
                int dash = line.IndexOf('-', StringComparison.Ordinal);
                int space = line.IndexOf(' ', StringComparison.Ordinal);
                if (Hexadecimal(line.AsSpan(0, dash)) > address) return 0;

                ulong end = Hexadecimal(line.AsSpan(dash + 1, space - dash - 1));
                if (end > address) return line.AsSpan(space + 1).StartsWith("-w", StringComparison.Ordinal) ? end : 0;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The process ended meanwhile, and its mappings with it.
            return 0;
        }

        return 0;
    }

    private static ulong Hexadecimal(ReadOnlySpan<char> digits) => ulong.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
