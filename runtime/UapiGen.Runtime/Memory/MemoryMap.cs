using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace UapiGen;

/// <summary>Asks /proc/PID/maps, whose lines begin "7f0000000000-7f0000001000 -w-p ", in ascending order; what follows does not matter here.</summary>
internal static class MemoryMap
{
    /// <summary>Two addresses of 16 digits, four permissions, and what stands between them.</summary>
    private const int HeadLength = 16 + 1 + 16 + 1 + 4;

    /// <summary>Where the mapping that holds an address ends, if it can be written and not read; else 0, as for a process that is gone.</summary>
    /// <param name="processId">The process, or one of its threads.</param>
    /// <param name="address">The address.</param>
    [SkipLocalsInit]
    public static ulong EndOfWriteOnlyMapping(int processId, ulong address)
    {
        Span<byte> path = stackalloc byte[ProcessFiles.PathRoom];
        SyscallResult opened = LinuxCall.Open(ProcessFiles.Path(path, processId, "/maps"u8), OpenFlags.ReadOnly | OpenFlags.CloseOnExec);
        if (opened.Error != Errno.Success) return 0;

        try
        {
            return Find((int)opened.Value, address);
        }
        finally
        {
            LinuxCall.Close((int)opened.Value);
        }
    }

    private static ulong Find(int map, ulong address)
    {
        Span<byte> chunk = stackalloc byte[4096];
        Span<byte> head = stackalloc byte[HeadLength];
        int headLength = 0;
        ulong offset = 0;
        while (LinuxCall.ReadAt(map, offset, chunk) is { Value: > 0 } read)
        {
            offset += (ulong)read.Value;
            foreach (byte character in chunk[..(int)read.Value])
            {
                if (character != '\n')
                {
                    if (headLength < HeadLength) head[headLength++] = character;
                    continue;
                }

                Mapping mapping = Parse(head[..headLength]);
                if (mapping.Start > address) return 0;
                if (mapping.End > address) return mapping.IsWriteOnly ? mapping.End : 0;
                headLength = 0;
            }
        }

        return 0;
    }

    /// <summary>A line that is not of that form holds no address.</summary>
    private static Mapping Parse(ReadOnlySpan<byte> head)
    {
        if (!Utf8Parser.TryParse(head, out ulong start, out int startLength, 'x') || startLength == head.Length) return default;
        ReadOnlySpan<byte> rest = head[(startLength + 1)..];
        return Utf8Parser.TryParse(rest, out ulong end, out int endLength, 'x')
            ? new Mapping(start, end, rest[endLength..].StartsWith(" -w"u8))
            : default;
    }

    private readonly record struct Mapping(ulong Start, ulong End, bool IsWriteOnly);
}
