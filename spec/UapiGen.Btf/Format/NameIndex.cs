namespace UapiGen.Btf.Format;

/// <summary>
/// The named types of one file, hashed by name: two arrays of numbers, no string. Built at the first lookup; of types of one name the first
/// is found first.
/// </summary>
internal sealed class NameIndex
{
    private readonly int[] _first;
    private readonly int[] _next;

    private NameIndex(int[] first, int[] next) => (_first, _next) = (first, next);

    /// <summary>Hashes all names of a file's own types.</summary>
    public static NameIndex Build(BtfFile file)
    {
        int count = file.OwnCount;
        int[] first = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(count, 16))];
        int[] next = new int[count];
        // Backwards, so that the chains run forwards.
        for (int own = count - 1; own >= 0; own--)
        {
            ReadOnlySpan<byte> name = file[file.FirstId + own].Utf8Name;
            if (name.IsEmpty) continue;

            int bucket = (int)(Hash(name) & (uint)(first.Length - 1));
            next[own] = first[bucket];
            first[bucket] = own + 1;
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
        uint hash = 2166136261;
        foreach (byte value in name) hash = (hash ^ value) * 16777619;
        return hash ^ (hash >> 15);
    }
}
