using System.Text;
using UapiGen.Btf.Format;

namespace UapiGen.Btf;

/// <summary>
/// One type, as a view of the file's bytes: nothing is decoded before it is asked for. Which members mean something depends on
/// <see cref="Kind"/>; the others throw <see cref="InvalidOperationException"/>.
/// </summary>
public readonly struct BtfType
{
    private readonly BtfBytes _bytes;
    private readonly int _offset;

    internal BtfType(BtfFile file, BtfBytes bytes, int id, int offset) => (File, _bytes, Id, _offset) = (file, bytes, id, offset);

    /// <summary>The file whose ids its references are of.</summary>
    public BtfFile File { get; }

    /// <summary>Its id: 0 is <c>void</c>.</summary>
    public int Id { get; }

    /// <summary>What it is. A kind that came after this reader, and that the file's layout section let it step over, is a number above those named.</summary>
    public BtfKind Kind => Id == 0 ? BtfKind.Void : KindSizes.Kind(Info);

    /// <summary>Its name in UTF-8; empty where it has none.</summary>
    /// <exception cref="BtfException">The name lies outside the strings.</exception>
    public ReadOnlySpan<byte> Utf8Name => Id == 0 ? default : File.Text(_bytes.U32(_offset), Id);

    /// <summary>Its name; empty where it has none.</summary>
    /// <exception cref="BtfException">The name lies outside the strings.</exception>
    public string Name => Encoding.UTF8.GetString(Utf8Name);

    /// <summary>How many members, values, parameters or variables it has.</summary>
    public int Count => Id == 0 ? 0 : KindSizes.Count(Info);

    /// <summary>
    /// <c>kind_flag</c>: of a struct or union, that members may be bit-fields; of an enumeration, that it is signed; of a forward declaration,
    /// that it is a union's; of tags, that they are attributes.
    /// </summary>
    public bool Flag => Id != 0 && Info >> 31 != 0;

    /// <summary>Its size in bytes as the file says it: of an integer, struct, union, enumeration, section or floating-point number.</summary>
    public uint Size
    {
        get
        {
            Expect(Kind is BtfKind.Int or BtfKind.Struct or BtfKind.Union or BtfKind.Enum or BtfKind.Enum64 or BtfKind.DataSection or BtfKind.Float, "size");
            return _bytes.U32(_offset + 8);
        }
    }

    /// <summary>What it points to, is another name of, qualifies, returns or tags; of an array, its element.</summary>
    /// <exception cref="BtfException">There is no such type.</exception>
    public BtfType Target
    {
        get
        {
            if (Kind == BtfKind.Array) return File.Target(_bytes.U32(_offset + KindSizes.Common), Id);
            Expect(
                Kind is BtfKind.Pointer or BtfKind.Typedef or BtfKind.Volatile or BtfKind.Const or BtfKind.Restrict or BtfKind.Function
                    or BtfKind.FunctionPrototype or BtfKind.Variable or BtfKind.DeclarationTag or BtfKind.TypeTag,
                "target");
            return File.Target(_bytes.U32(_offset + 8), Id);
        }
    }

    /// <summary>How many elements an array has: 0 for a flexible tail.</summary>
    public uint Length => Word(BtfKind.Array, 8);

    /// <summary>Whether an integer has a sign.</summary>
    public bool IsSigned => Kind is BtfKind.Enum or BtfKind.Enum64 ? Flag : (Word(BtfKind.Int, 0) & 0x0100_0000) != 0;

    /// <summary>Whether an integer is a bool.</summary>
    public bool IsBool => (Word(BtfKind.Int, 0) & 0x0400_0000) != 0;

    /// <summary>The bits of an integer that hold its value: fewer than its size in an old way of writing bit-fields.</summary>
    public int Bits => (int)(Word(BtfKind.Int, 0) & 0xFF);

    /// <summary>Where those bits begin, counted from the integer's start.</summary>
    public int BitShift => (int)((Word(BtfKind.Int, 0) >> 16) & 0xFF);

    /// <summary>
    /// <c>linkage</c> of a variable (0 static, 1 defined here, 2 defined elsewhere); of a function, the same numbers, which are stored where
    /// other types count their members.
    /// </summary>
    public int Linkage => Kind == BtfKind.Function ? Count : (int)Word(BtfKind.Variable, 0);

    /// <summary>Which member or parameter a declaration tag stands on; -1 for the type as a whole.</summary>
    public int Component => (int)Word(BtfKind.DeclarationTag, 0);

    private uint Info => _bytes.U32(_offset + 4);

    /// <summary>A member of a struct or union.</summary>
    /// <exception cref="BtfException">Its name or its type is not there.</exception>
    public BtfMember Member(int index)
    {
        int at = Element(index, 12, Kind is BtfKind.Struct or BtfKind.Union, "members");
        uint place = _bytes.U32(at + 8);
        return new BtfMember(
            Text(at), File.Target(_bytes.U32(at + 4), Id),
            BitOffset: Flag ? place & 0xFFFFFF : place,
            BitFieldSize: Flag ? (int)(place >> 24) : 0);
    }

    /// <summary>A value of an enumeration; sign-extended where it is signed.</summary>
    /// <exception cref="BtfException">Its name is not there.</exception>
    public BtfEnumValue Value(int index)
    {
        if (Kind == BtfKind.Enum64)
        {
            int wide = Element(index, 12, true, "values");
            return new BtfEnumValue(Text(wide), (long)(_bytes.U32(wide + 4) | ((ulong)_bytes.U32(wide + 8) << 32)), IsSigned);
        }
        int at = Element(index, 8, Kind == BtfKind.Enum, "values");
        uint value = _bytes.U32(at + 4);
        return new BtfEnumValue(Text(at), Flag ? (int)value : value, Flag);
    }

    /// <summary>A parameter of a function type; without a name and of type <c>void</c>, the <c>...</c> at the end.</summary>
    /// <exception cref="BtfException">Its name or its type is not there.</exception>
    public BtfParameter Parameter(int index)
    {
        int at = Element(index, 8, Kind == BtfKind.FunctionPrototype, "parameters");
        return new BtfParameter(Text(at), File.Target(_bytes.U32(at + 4), Id));
    }

    /// <summary>A variable in a section.</summary>
    /// <exception cref="BtfException">There is no such variable.</exception>
    public BtfSectionEntry Entry(int index)
    {
        int at = Element(index, 12, Kind == BtfKind.DataSection, "variables");
        return new BtfSectionEntry(File.Target(_bytes.U32(at), Id), _bytes.U32(at + 4), _bytes.U32(at + 8));
    }

    /// <summary>The type as C would write it, shortened where it runs deep.</summary>
    public override string ToString() => File is null ? "" : Layout.BtfTypeText.Of(this);

    private string Text(int at) => Encoding.UTF8.GetString(File.Text(_bytes.U32(at), Id));

    private uint Word(BtfKind kind, int offset)
    {
        Expect(Kind == kind, "such property");
        return _bytes.U32(_offset + KindSizes.Common + offset);
    }

    private int Element(int index, int size, bool has, string what)
    {
        Expect(has, what);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return _offset + KindSizes.Common + (index * size);
    }

    private void Expect(bool has, string what)
    {
        if (!has) throw new InvalidOperationException($"type {Id} is of kind {Kind}, which has no {what}");
    }
}
