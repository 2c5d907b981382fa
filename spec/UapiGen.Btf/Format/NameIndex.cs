namespace UapiGen.Btf.Format;

/// <summary>
/// The named types of one file, hashed by name: two arrays of numbers, no string. Built at the first lookup; of types of one name the first
/// is found first.
/// </summary>
internal sealed class NameIndex
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private readonly int[] _first;
    private readonly int[] _next;

    private NameIndex(int[] first, int[] next) => (_first, _next) = (first, next);

    /// <summary>Hashes all names of a file's own types, in one pass over its bytes.</summary>
    /// <param name="file">The file, which knows names that lie in its base.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="header">Its sections.</param>
    /// <param name="offsets">Where its own types begin.</param>
    /// <param name="firstString">The offset that its own strings begin with.</param>
    public static NameIndex Build(BtfFile file, ReadOnlySpan<byte> bytes, in BtfHeader header, ReadOnlySpan<int> offsets, int firstString)
    {
        int[] first = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(offsets.Length, 16))];
        int[] next = new int[offsets.Length];
        ReadOnlySpan<byte> strings = bytes.Slice(header.Strings.Start, header.Strings.Length);
        // Backwards, so that the chains run forwards.
        for (int own = offsets.Length - 1; own >= 0; own--)
        {
            uint name = BtfBytes.U32(bytes, offsets[own], header.BigEndian);
            if (name == 0) continue;

            uint at = name - (uint)firstString;
            uint hash = name >= (uint)firstString && at < (uint)strings.Length && HashToEnd(strings[(int)at..]) is { } near
                ? near
                : Hash(file.Text(name, file.FirstId + own));
            ref int head = ref first[hash & (uint)(first.Length - 1)];
            next[own] = head;
            head = own + 1;
        }
        return new NameIndex(first, next);
    }

    /// <summary>The first type with the name's hash, as an ordinal in the file; -1 where there is none.</summary>
    public int First(ReadOnlySpan<byte> name) => _first[Hash(name) & (uint)(_first.Length - 1)] - 1;

    /// <summary>The next type with the same hash; -1 at the end.</summary>
    public int Next(int own) => _next[own] - 1;

    /// <summary>FNV-1a, its high bits folded in.</summary>
    private static uint Hash(ReadOnlySpan<byte> name)
    {
        uint hash = Seed;
        foreach (byte value in name) hash = (hash ^ value) * Prime;
        return hash ^ (hash >> 15);
    }

    /// <summary>The same of the bytes up to the first NUL; null where that is further than names are long.</summary>
    private static uint? HashToEnd(ReadOnlySpan<byte> name)
    {
        uint hash = Seed;
        for (int i = 0; i < name.Length && i <= BtfFile.LongestName; i++)
        {
            if (name[i] == 0) return hash ^ (hash >> 15);
            hash = (hash ^ name[i]) * Prime;
        }
        return null;
    }
}
