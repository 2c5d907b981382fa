namespace UapiGen.Btf.Format;

/// <summary>Where each type of a file begins: one number a type, and the bounds of each type checked once.</summary>
internal static class TypeIndex
{
    /// <summary>Fewer bytes than a type takes on average, so that the array seldom grows.</summary>
    private const int AverageSize = 22;

    /// <summary>Walks the type section.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="header">Its sections.</param>
    /// <param name="firstId">The id of the section's first type.</param>
    /// <returns>The offset of each type in the file, in order.</returns>
    public static int[] Build(ReadOnlySpan<byte> bytes, in BtfHeader header, int firstId)
    {
        KindSizes sizes = new(bytes, header.Layouts);
        int[] offsets = new int[(header.Types.Length / AverageSize) + 1];
        int count = 0, end = header.Types.End;
        for (int at = header.Types.Start; at < end;)
        {
            if (end - at < KindSizes.Common)
                throw new BtfException($"type {firstId + count} at byte {at} has only {end - at} of its first {KindSizes.Common} bytes");

            uint info = BtfBytes.U32(bytes, at + 4, header.BigEndian);
            BtfKind kind = KindSizes.Kind(info);
            long extra = sizes.Extra(kind, KindSizes.Count(info));
            if (extra < 0)
                throw new BtfException($"type {firstId + count} at byte {at} has kind {(int)kind}, which is not known, and the file does not give its size");
            if (extra > end - at - KindSizes.Common)
                throw new BtfException($"type {firstId + count} at byte {at} ({kind}) needs {KindSizes.Common + extra} bytes, past the type section's end at {end}");

            if (count == offsets.Length) Array.Resize(ref offsets, checked(offsets.Length + (offsets.Length / 2) + 16));
            offsets[count++] = at;
            at += KindSizes.Common + (int)extra;
        }
        Array.Resize(ref offsets, count);
        return offsets;
    }
}
