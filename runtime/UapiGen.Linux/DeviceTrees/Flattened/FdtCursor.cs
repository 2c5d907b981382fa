using System.Buffers.Binary;

namespace UapiGen.Linux.DeviceTrees.Flattened;

/// <summary>Reads the structure block token by token. Never reads outside of the blocks, whatever the bytes are.</summary>
internal ref struct FdtCursor
{
    private const int CellSize = sizeof(uint);

    private readonly ReadOnlySpan<byte> _blob;
    private readonly FdtHeader _header;
    private int _next;

    /// <summary>Starts before a token.</summary>
    /// <param name="blob">The blob that the header was read from.</param>
    /// <param name="header">Its checked header.</param>
    /// <param name="offset">Where the token lies, in bytes from the blob's beginning.</param>
    public FdtCursor(ReadOnlySpan<byte> blob, FdtHeader header, int offset)
    {
        _blob = blob;
        _header = header;
        _next = offset;
    }

    /// <summary>The token that was read last.</summary>
    public FdtToken Token { get; private set; }

    /// <summary>Where it lies, in bytes from the blob's beginning.</summary>
    public int Offset { get; private set; }

    /// <summary>The node's or the property's name, without its NUL.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Where the property's value lies, in bytes from the blob's beginning.</summary>
    public Range Value { get; private set; }

    /// <summary>What stopped the reading, if it was damage.</summary>
    public FdtFault? Fault { get; private set; }

    /// <summary>Reads a token with all that belongs to it.</summary>
    /// <returns>False after FDT_END, and when the bytes are damaged, which <see cref="Fault"/> then says.</returns>
    public bool MoveNext()
    {
        if (Token == FdtToken.End || Fault is not null)
            return false;
        Offset = _next;
        if (!TryReadCell(out uint token))
            return Fail($"the structure block ends without its END token");

        Token = (FdtToken)token;
        return Token switch
        {
            FdtToken.BeginNode => ReadNodeName(),
            FdtToken.Property => ReadProperty(),
            FdtToken.EndNode or FdtToken.Nop or FdtToken.End => true,
            _ => Fail($"0x{token:x8} is no token"),
        };
    }

    private bool ReadNodeName()
    {
        if (!TryReadName(_blob[_next.._header.StructEnd], "a node's name"))
            return false;
        return Skip(Name.Length + 1, "a node's name");
    }

    private bool ReadProperty()
    {
        if (!TryReadCell(out uint length) || !TryReadCell(out uint nameOffset))
            return Fail($"the structure block ends within a property");
        if (length > _header.StructEnd - _next)
            return Fail($"a property of 0x{length:x} bytes reaches past the structure block's end at 0x{_header.StructEnd:x}");
        if (nameOffset >= _header.StringsEnd - _header.StringsStart)
            return Fail($"a property's name is at 0x{nameOffset:x} of the strings block, which has 0x{_header.StringsEnd - _header.StringsStart:x} bytes");
        if (!TryReadName(_blob[(_header.StringsStart + (int)nameOffset).._header.StringsEnd], "a property's name"))
            return false;

        Value = _next..(_next + (int)length);
        return Skip((int)length, "a property's value");
    }

    private bool TryReadCell(out uint cell)
    {
        cell = 0;
        if (_header.StructEnd - _next < CellSize)
            return false;
        cell = BinaryPrimitives.ReadUInt32BigEndian(_blob[_next..]);
        _next += CellSize;
        return true;
    }

    // The length is bounded, so that a name costs no more than its token however many properties point at one long string.
    private bool TryReadName(ReadOnlySpan<byte> bytes, string what)
    {
        int length = bytes[..Math.Min(bytes.Length, DeviceTree.MaximumNameLength + 1)].IndexOf((byte)0);
        if (length < 0)
        {
            return bytes.Length > DeviceTree.MaximumNameLength
                ? Fail($"{what} is longer than {DeviceTree.MaximumNameLength} bytes")
                : Fail($"{what} has no end");
        }
        Name = bytes[..length];
        return true;
    }

    // What a token holds is padded to a multiple of 4; the block's start is one, so the offset tells. The length was checked against the
    // block's end, but its padding was not.
    private bool Skip(int length, string what)
    {
        int padding = -(_next + length) & (CellSize - 1);
        if (padding > _header.StructEnd - _next - length)
            return Fail($"the structure block ends within the padding of {what}");
        _next += length + padding;
        return true;
    }

    private bool Fail(FormattableString what)
    {
        Fault = FdtFault.At(Offset, what);
        return false;
    }
}
