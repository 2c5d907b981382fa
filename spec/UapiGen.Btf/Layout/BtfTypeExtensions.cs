namespace UapiGen.Btf;

/// <summary>What follows from a chain of types: each walk is bounded, so a chain that bites its tail is an error and not a hang.</summary>
public static class BtfTypeExtensions
{
    /// <summary>More steps than any C declaration takes.</summary>
    private const int LongestChain = 256;

    /// <summary>The type beneath typedefs, const, volatile, restrict and type tags.</summary>
    /// <exception cref="BtfException">The chain does not end.</exception>
    public static BtfType Strip(this BtfType type)
    {
        BtfType at = type;
        for (int step = 0; step < LongestChain; step++)
        {
            if (at.Kind is not (BtfKind.Typedef or BtfKind.Const or BtfKind.Volatile or BtfKind.Restrict or BtfKind.TypeTag)) return at;
            at = at.Target;
        }
        throw new BtfException($"type {type.Id} is a chain of more than {LongestChain} typedefs and qualifiers");
    }

    /// <summary>The size in bytes of a value of that type: of an array all its elements, of a pointer by the file's word.</summary>
    /// <exception cref="BtfException">The type has no size, or is larger than 4 GiB, or its chain does not end.</exception>
    public static long SizeInBytes(this BtfType type)
    {
        long elements = 1;
        BtfType at = type;
        for (int step = 0; step < LongestChain; step++)
        {
            at = at.Strip();
            switch (at.Kind)
            {
                case BtfKind.Array:
                    elements *= at.Length;
                    if (elements > uint.MaxValue) throw new BtfException($"type {type.Id} is an array of more than 2^32 elements");
                    at = at.Target;
                    continue;
                case BtfKind.Pointer:
                    return Multiply(type, elements, (uint)at.File.PointerSize);
                case BtfKind.Int or BtfKind.Struct or BtfKind.Union or BtfKind.Enum or BtfKind.Enum64 or BtfKind.Float:
                    return Multiply(type, elements, at.Size);
                default:
                    throw new BtfException($"type {type.Id} has no size: it is of kind {at.Kind}");
            }
        }
        throw new BtfException($"type {type.Id} is an array of more than {LongestChain} dimensions");
    }

    /// <summary>The lengths of an array's dimensions, outermost first, and its innermost element without typedefs and qualifiers.</summary>
    /// <exception cref="BtfException">The chain does not end.</exception>
    internal static (uint[] Lengths, BtfType Element) Unfold(this BtfType type)
    {
        BtfType at = type.Strip();
        if (at.Kind != BtfKind.Array) return ([], at);

        List<uint> lengths = [];
        for (; at.Kind == BtfKind.Array; at = at.Target.Strip())
        {
            if (lengths.Count == LongestChain) throw new BtfException($"type {type.Id} is an array of more than {LongestChain} dimensions");
            lengths.Add(at.Length);
        }
        return ([.. lengths], at);
    }

    private static long Multiply(BtfType type, long elements, uint size)
    {
        // Both are below 2^32, so the product is an unsigned 64-bit number.
        ulong bytes = (ulong)elements * size;
        return bytes <= uint.MaxValue ? (long)bytes : throw new BtfException($"type {type.Id} has {bytes} bytes, more than a size can say");
    }
}
