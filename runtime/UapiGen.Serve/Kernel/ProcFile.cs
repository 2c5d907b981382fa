using System.Buffers.Text;

namespace UapiGen.Serve;

/// <summary>Paths and short files of /proc. Nothing is allocated, and a process that is gone is an error and no exception.</summary>
internal static class ProcFile
{
    /// <summary>Room for any path that is made here, which has at most 40 bytes.</summary>
    public const int PathRoom = 64;

    /// <summary>/proc/TID/NAME, with the zero that ends it.</summary>
    /// <param name="room">At least <see cref="PathRoom"/> bytes.</param>
    /// <param name="thread">The thread.</param>
    /// <param name="name">The rest, with the slash that begins it.</param>
    /// <param name="number">A number that follows, or null.</param>
    public static Span<byte> Path(Span<byte> room, uint thread, ReadOnlySpan<byte> name, uint? number = null)
    {
        int length = 0;
        Append(room, ref length, "/proc/"u8);
        Append(room, ref length, thread);
        Append(room, ref length, name);
        if (number is { } given) Append(room, ref length, given);
        Append(room, ref length, "\0"u8);
        return room[..length];
    }

    /// <summary>/proc/thread-self/NAME, with the zero that ends it.</summary>
    /// <param name="room">At least <see cref="PathRoom"/> bytes.</param>
    /// <param name="name">The rest, with the slash that begins it.</param>
    public static Span<byte> OwnPath(Span<byte> room, ReadOnlySpan<byte> name)
    {
        int length = 0;
        Append(room, ref length, "/proc/thread-self"u8);
        Append(room, ref length, name);
        Append(room, ref length, "\0"u8);
        return room[..length];
    }

    /// <summary>Opens a file, reads once, and closes it.</summary>
    /// <param name="path">The path, ending in a zero.</param>
    /// <param name="text">Where the file's beginning goes.</param>
    /// <returns>How much of it was read, or the error: ENOENT or ESRCH for a process that is gone, EACCES for one that may not be looked at.</returns>
    public static SyscallResult Read(ReadOnlySpan<byte> path, Span<byte> text)
    {
        SyscallResult descriptor = LinuxCall.Open(path, OpenFlags.ReadOnly | OpenFlags.CloseOnExec);
        if (descriptor.Error != Errno.Success) return descriptor;

        SyscallResult length = LinuxCall.ReadAt((int)descriptor.Value, 0, text);
        LinuxCall.Close((int)descriptor.Value);
        return length;
    }

    /// <summary>The number that follows a field's name in a text of such lines; null if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="field">The name with its colon.</param>
    /// <param name="radix">8 or 10.</param>
    public static uint? Number(ReadOnlySpan<byte> text, ReadOnlySpan<byte> field, uint radix)
    {
        int start = text.IndexOf(field);
        if (start < 0) return null;

        uint? value = null;
        foreach (byte letter in text[(start + field.Length)..].TrimStart("\t "u8))
        {
            uint digit = (uint)(letter - '0');
            if (digit >= radix) break;
            value = (value ?? 0) * radix + digit;
        }

        return value;
    }

    private static void Append(Span<byte> room, ref int length, ReadOnlySpan<byte> text)
    {
        text.CopyTo(room[length..]);
        length += text.Length;
    }

    // Not an interpolated string: until that is compiled with optimisation, it boxes its numbers.
    private static void Append(Span<byte> room, ref int length, uint number)
    {
        Utf8Formatter.TryFormat(number, room[length..], out int digits);
        length += digits;
    }
}
