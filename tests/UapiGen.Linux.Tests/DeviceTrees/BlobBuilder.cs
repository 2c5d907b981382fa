using System.Buffers.Binary;
using System.Text;

namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>Writes a blob token by token, so that a test can leave out or misplace any of them.</summary>
internal sealed class BlobBuilder
{
    public const int BeginNode = 1, EndNode = 2, Property = 3, Nop = 4, EndToken = 9;

    // Where the fields of the header lie.
    public const int MagicField = 0, TotalSizeField = 4, StructField = 8, StringsField = 12, ReservationsField = 16, VersionField = 20,
        LastCompatibleField = 24, StringsSizeField = 32, StructSizeField = 36;

    private const int HeaderSize = 40, ReservationsSize = 16;

    private readonly List<byte> _structure = [];
    private readonly List<byte> _strings = [];

    /// <summary>Where the next token will lie in the blob.</summary>
    public int Offset => HeaderSize + ReservationsSize + _structure.Count;

    public BlobBuilder Cell(uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        _structure.AddRange(bytes);
        return this;
    }

    public BlobBuilder Begin(string name = "") => Cell(BeginNode).Padded([.. Encoding.Latin1.GetBytes(name), 0]);

    public BlobBuilder End() => Cell(EndNode);

    public BlobBuilder Prop(string name, params byte[] value)
    {
        uint nameOffset = (uint)_strings.Count;
        _strings.AddRange(Encoding.Latin1.GetBytes(name));
        _strings.Add(0);
        return Cell(Property).Cell((uint)value.Length).Cell(nameOffset).Padded(value);
    }

    public BlobBuilder Prop(string name, string text) => Prop(name, [.. Encoding.Latin1.GetBytes(text), 0]);

    public BlobBuilder PropCell(string name, uint cell)
    {
        byte[] value = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(value, cell);
        return Prop(name, value);
    }

    /// <summary>The blob with an END token, version 17: header, empty reservations, structure, strings.</summary>
    public byte[] Finish() => Cell(EndToken).FinishWithoutEnd();

    public byte[] FinishWithoutEnd()
    {
        byte[] blob = new byte[Offset + _strings.Count];
        _structure.CopyTo(blob, HeaderSize + ReservationsSize);
        _strings.CopyTo(blob, Offset);
        Put(blob, MagicField, 0xd00dfeed);
        Put(blob, TotalSizeField, (uint)blob.Length);
        Put(blob, StructField, HeaderSize + ReservationsSize);
        Put(blob, StringsField, (uint)Offset);
        Put(blob, ReservationsField, HeaderSize);
        Put(blob, VersionField, 17);
        Put(blob, LastCompatibleField, 16);
        Put(blob, StringsSizeField, (uint)_strings.Count);
        Put(blob, StructSizeField, (uint)_structure.Count);
        return blob;
    }

    public static byte[] Put(byte[] blob, int offset, uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(blob.AsSpan(offset), value);
        return blob;
    }

    private BlobBuilder Padded(byte[] bytes)
    {
        _structure.AddRange(bytes);
        while (_structure.Count % 4 != 0)
            _structure.Add(0);
        return this;
    }
}
