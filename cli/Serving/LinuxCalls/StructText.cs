using System.Globalization;
using System.Text;
using UapiGen.Linux.Services;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary>Writes a struct down by its declaration: the fields that were read or written, under the names of C.</summary>
internal static class StructText
{
    /// <summary>The fields that are whole in what was noted; empty if none is.</summary>
    /// <param name="type">The struct.</param>
    /// <param name="address">Where it lies.</param>
    /// <param name="bytes">What was noted.</param>
    public static string Of(ServedStruct type, ulong address, MemoryBytes bytes)
    {
        StringBuilder text = new();
        Span<byte> room = stackalloc byte[sizeof(ulong)];
        foreach (UapiFieldInfo field in type.Info.Fields)
        {
            // An array of spare words, or a string, says nothing in a line.
            if (field.Size > sizeof(ulong)) continue;

            Span<byte> value = room[..field.Size];
            if (bytes.Read(new UserAddress(address) + (ulong)field.Offset, value) != field.Size) continue;
            text.Append(text.Length == 0 ? "{" : ", ").Append(CName(field.Name)).Append('=').Append(Value(type.TypeOf(field), value));
        }

        return text.Length == 0 ? "" : text.Append('}').ToString();
    }

    private static string Value(Type type, ReadOnlySpan<byte> bytes)
    {
        Span<byte> wide = stackalloc byte[sizeof(ulong)];
        wide.Clear();
        bytes.CopyTo(BitConverter.IsLittleEndian ? wide : wide[^bytes.Length..]);
        ulong value = BitConverter.ToUInt64(wide);

        if (type.IsEnum && EnumText.Of(type, value) is { } names) return names;

        if (type == typeof(int)) return ((int)value).ToString(CultureInfo.InvariantCulture);

        // What is long is a mask or an address rather than a count.
        return value < 100_000 ? value.ToString(CultureInfo.InvariantCulture) : "0x" + value.ToString("x", CultureInfo.InvariantCulture);
    }

    /// <summary>HandledAccessFs is handled_access_fs.</summary>
    private static string CName(string name)
    {
        StringBuilder text = new();
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0) text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
