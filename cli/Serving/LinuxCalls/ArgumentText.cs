using System.Globalization;
using System.Text;
using UapiGen.Abi;
using UapiGen.Cli.Output;
using UapiGen.Linux.Services;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary>Writes arguments down.</summary>
internal static class ArgumentText
{
    private const int WorkingDirectory = -100, PathRoom = 4096;

    /// <summary>An argument.</summary>
    /// <param name="argument">What it is.</param>
    /// <param name="type">The ABI of the struct that it leads to; null for one that leads to none.</param>
    /// <param name="value">What the caller passed.</param>
    /// <param name="memory">What the service read and wrote.</param>
    public static string Of(ServedArgument argument, AbiSnapshot? type, ulong value, CallMemoryRecord memory) => argument.Kind switch
    {
        ServedArgumentKind.Mask => value == 0 ? "0" : NumberText.Hexadecimal(value),
        ServedArgumentKind.Descriptor => (int)value == WorkingDirectory ? "AT_FDCWD" : Number((int)value),
        ServedArgumentKind.Path => Path(value, memory.Reads),
        ServedArgumentKind.Request or ServedArgumentKind.Reply => Struct(type!, value, memory),
        // A small negative number is one, in whatever width it was passed.
        _ => (int)value is < 0 and > -4096 ? Number((int)value) : value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Struct(AbiSnapshot type, ulong address, CallMemoryRecord memory)
    {
        string read = StructText.Of(type, address, memory.Reads), written = StructText.Of(type, address, memory.Writes);
        string before = read.Length > 0 ? read : address == 0 ? "NULL" : NumberText.Hexadecimal(address);
        if (written.Length == 0) return before;
        return read.Length > 0 ? $"{read} => {written}" : written;
    }

    /// <summary>What was read of a path, with escapes as in C; its address where nothing was, and dots where its end was not.</summary>
    private static string Path(ulong address, MemoryBytes bytes)
    {
        byte[] room = new byte[PathRoom];
        int count = bytes.Read(new UserAddress(address), room), length = Array.IndexOf(room, (byte)0, 0, count);
        if (count == 0) return address == 0 ? "NULL" : NumberText.Hexadecimal(address);

        StringBuilder text = new("\"");
        foreach (byte letter in room.AsSpan(0, length < 0 ? count : length))
        {
            if (letter is (byte)'"' or (byte)'\\') text.Append('\\').Append((char)letter);
            else if (letter is >= 0x20 and < 0x7F) text.Append((char)letter);
            else text.Append('\\').Append(Convert.ToString(letter, 8));
        }

        return text.Append(length < 0 ? "\"..." : "\"").ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
