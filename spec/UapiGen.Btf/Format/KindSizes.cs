namespace UapiGen.Btf.Format;

/// <summary>How many bytes follow the twelve of each type.</summary>
/// <remarks>
/// Linux 7.2 widened the count of members from 16 to 24 bits and the kind from 5 to 7, taking bits that were zero before, and added a section
/// that gives the sizes of each kind its writer knew: a reader can step over a kind that came after it.
/// </remarks>
/// <param name="bytes">The file.</param>
/// <param name="layouts">The section of sizes; empty where there is none.</param>
internal readonly ref struct KindSizes(ReadOnlySpan<byte> bytes, BtfSection layouts)
{
    /// <summary>The bytes that all types begin with: name, info, size or type.</summary>
    public const int Common = 12;

    private const int LayoutSize = 4;
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The kind in <c>info</c>.</summary>
    public static BtfKind Kind(uint info) => (BtfKind)((info >> 24) & 0x7F);

    /// <summary>The count of members, values, parameters or variables in <c>info</c>.</summary>
    public static int Count(uint info) => (int)(info & 0xFFFFFF);

    /// <summary>The bytes past the first twelve; -1 where neither the format nor the file says.</summary>
    public long Extra(BtfKind kind, int count)
    {
        switch (kind)
        {
            case BtfKind.Int or BtfKind.Variable or BtfKind.DeclarationTag:
                return 4;
            case BtfKind.Array:
                return 12;
            case BtfKind.Struct or BtfKind.Union or BtfKind.DataSection or BtfKind.Enum64:
                return 12L * count;
            case BtfKind.Enum or BtfKind.FunctionPrototype:
                return 8L * count;
            case BtfKind.Pointer or BtfKind.Forward or BtfKind.Typedef or BtfKind.Volatile or BtfKind.Const or BtfKind.Restrict or BtfKind.Function
                or BtfKind.Float or BtfKind.TypeTag:
                return 0;
            default:
                int entry = (int)kind * LayoutSize;
                if (kind == BtfKind.Void || entry + LayoutSize > layouts.Length) return -1;
                return _bytes[layouts.Start + entry] + ((long)_bytes[layouts.Start + entry + 1] * count);
        }
    }
}
