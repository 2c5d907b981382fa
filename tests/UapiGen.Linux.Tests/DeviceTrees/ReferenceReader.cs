using System.Buffers.Binary;

namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>
/// A second reader, written as plainly as can be: by recursion, without a check of any offset of its own, since an array's bounds are checked
/// anyway. It says whether a blob is sound, and finds the cpu-version that decides.
/// </summary>
internal sealed class ReferenceReader
{
    private readonly byte[] _structure;
    private readonly byte[] _strings;
    private int _next;

    private ReferenceReader(byte[] structure, byte[] strings)
    {
        _structure = structure;
        _strings = strings;
    }

    private uint? CpuVersion { get; set; }

    public static bool TryRead(byte[] blob, out uint? cpuVersion)
    {
        cpuVersion = null;
        try
        {
            ReferenceReader? reader = Header(blob);
            if (reader is null)
                return false;
            reader.SkipNops();
            if (reader.Cell() != BlobBuilder.BeginNode || !reader.Node(level: 1))
                return false;
            reader.SkipNops();
            cpuVersion = reader.CpuVersion;
            return reader.Cell() == BlobBuilder.EndToken;
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
        {
            return false;
        }
    }

    private static ReferenceReader? Header(byte[] blob)
    {
        int Field(int offset) => checked((int)BinaryPrimitives.ReadUInt32BigEndian(blob.AsSpan(offset)));

        if (BinaryPrimitives.ReadUInt32BigEndian(blob) != 0xd00dfeed)
            return null;
        uint version = BinaryPrimitives.ReadUInt32BigEndian(blob.AsSpan(BlobBuilder.VersionField)), lastCompatible = BinaryPrimitives.ReadUInt32BigEndian(blob.AsSpan(BlobBuilder.LastCompatibleField));
        int headerSize = version >= 17 ? 40 : 36;
        byte[] whole = blob[..Field(BlobBuilder.TotalSizeField)];
        int structure = Field(BlobBuilder.StructField), strings = Field(BlobBuilder.StringsField), reservations = Field(BlobBuilder.ReservationsField);
        if (version < 16 || lastCompatible > 17 || lastCompatible > version || whole.Length < headerSize)
            return null;
        if (structure < headerSize || strings < headerSize || reservations < headerSize || reservations > whole.Length)
            return null;
        if (structure % 4 != 0 || reservations % 8 != 0)
            return null;
        int structureEnd = version >= 17 ? checked(structure + Field(BlobBuilder.StructSizeField)) : whole.Length;
        return new ReferenceReader(whole[structure..structureEnd], whole[strings..checked(strings + Field(BlobBuilder.StringsSizeField))]);
    }

    // After BEGIN_NODE: the name, properties, children, END_NODE.
    private bool Node(int level)
    {
        int nameEnd = Array.IndexOf(_structure, (byte)0, _next);
        if (level > 64 || nameEnd < 0 || nameEnd - _next > 255)
            return false;
        _next = nameEnd + 1;
        Align();

        byte[]? type = null, cpuVersion = null;
        SkipNops();
        uint token = Cell();
        for (; token == BlobBuilder.Property; SkipNops(), token = Cell())
        {
            int length = checked((int)Cell()), name = checked((int)Cell());
            byte[] value = _structure[_next..checked(_next + length)];
            int end = Array.IndexOf(_strings, (byte)0, name);
            if (name >= _strings.Length || end < 0 || end - name > 255)
                return false;
            string text = System.Text.Encoding.Latin1.GetString(_strings[name..end]);
            if (text == "device_type")
                type ??= value;
            if (text == "cpu-version")
                cpuVersion ??= value;
            _next += length;
            Align();
        }

        bool isCpu = type is [(byte)'c', (byte)'p', (byte)'u'] or [(byte)'c', (byte)'p', (byte)'u', 0, ..];
        if (isCpu && cpuVersion is { Length: >= 4 })
            CpuVersion ??= BinaryPrimitives.ReadUInt32BigEndian(cpuVersion);

        for (; token == BlobBuilder.BeginNode; SkipNops(), token = Cell())
        {
            if (!Node(level + 1))
                return false;
        }
        return token == BlobBuilder.EndNode;
    }

    private void Align()
    {
        _next = (_next + 3) / 4 * 4;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_next, _structure.Length);
    }

    private void SkipNops()
    {
        while (BinaryPrimitives.ReadUInt32BigEndian(_structure.AsSpan(_next)) == BlobBuilder.Nop)
            _next += 4;
    }

    private uint Cell()
    {
        uint cell = BinaryPrimitives.ReadUInt32BigEndian(_structure.AsSpan(_next));
        _next += 4;
        return cell;
    }
}
