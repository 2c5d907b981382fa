using System.Buffers.Text;

namespace UapiGen;

/// <summary>Paths below /proc/PID, written where the caller has room for them.</summary>
internal static class ProcessFiles
{
    /// <summary>Room for every path that is made here.</summary>
    public const int PathRoom = 32;

    /// <summary>/proc/PID and what follows it, with the NUL that ends it.</summary>
    /// <param name="room">At least <see cref="PathRoom"/> bytes.</param>
    /// <param name="processId">The process, or one of its threads.</param>
    /// <param name="file">The rest of the path, from its slash.</param>
    public static ReadOnlySpan<byte> Path(Span<byte> room, int processId, ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> directory = "/proc/"u8;
        directory.CopyTo(room);
        Utf8Formatter.TryFormat(processId, room[directory.Length..], out int digits);
        int length = directory.Length + digits;
        file.CopyTo(room[length..]);
        length += file.Length;
        room[length] = 0;
        return room[..(length + 1)];
    }
}
