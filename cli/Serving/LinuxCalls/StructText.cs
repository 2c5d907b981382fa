using System.Text;
using UapiGen.Abi;
using UapiGen.Cli.Output;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary>Writes a struct down by its ABI: the fields that were read or written, and the constants in them, under the names of C.</summary>
internal static class StructText
{
    /// <summary>The fields that are whole in what was noted; empty if none is.</summary>
    /// <param name="type">The struct.</param>
    /// <param name="address">Where it lies.</param>
    /// <param name="bytes">What was noted.</param>
    public static string Of(AbiSnapshot type, ulong address, MemoryBytes bytes)
    {
        StringBuilder text = new();
        Span<byte> room = stackalloc byte[sizeof(ulong)];
        foreach (FieldSnapshot field in type.Fields)
        {
            // An array of spare words, or a string, says nothing in a line. Who is served is a 64-bit program, as this one is.
            if (field.Size.Lp64 > sizeof(ulong)) continue;

            Span<byte> value = room[..field.Size.Lp64];
            if (bytes.Read(new UserAddress(address) + (ulong)field.Offset.Lp64, value) != value.Length) continue;
            text.Append(text.Length == 0 ? "{" : ", ").Append(CFieldName.Of(field.Name)).Append('=').Append(Value(type, field, value));
        }

        return text.Length == 0 ? "" : text.Append('}').ToString();
    }

    private static string Value(AbiSnapshot type, FieldSnapshot field, ReadOnlySpan<byte> bytes)
    {
        Span<byte> wide = stackalloc byte[sizeof(ulong)];
        wide.Clear();
        bytes.CopyTo(BitConverter.IsLittleEndian ? wide : wide[^bytes.Length..]);
        ulong value = BitConverter.ToUInt64(wide);

        if (field.Type.IsEmbedded || field.Type.Lengths.Count > 0) return NumberText.Plain(value);
        return (type.EnumOf(field.Type) is { } names ? CConstantText.Of(names, value, field.IsMask) : null) ?? NumberText.Of(field.Type.Kind, value);
    }
}
