namespace UapiGen.Abi;

/// <summary>Whether the members of an enumeration are flags. C does not say so of its constants, and neither does a baseline: their values do.</summary>
public static class EnumFlags
{
    /// <summary>
    /// Flags have at least two bits, and no more values of several bits than of one; values that count up from 0 or 1 are no flags. Up to 3 they are flags as well: 3 is both of them.
    /// </summary>
    /// <param name="owner">The enumeration.</param>
    public static bool Are(EnumDeclaration owner)
    {
        var values = new HashSet<ulong>();
        int single = 0;
        ulong largest = 0;
        foreach (EnumMember member in owner.Members)
        {
            ulong value = member.Value & Bits(owner);
            if (value == 0 || !values.Add(value)) continue;
            if (IsBit(value)) single++;
            largest = Math.Max(largest, value);
        }
        bool countsUp = largest != 3 && largest == (ulong)values.Count;
        return single > 1 && values.Count - single <= single && !countsUp;
    }

    /// <summary>The bits of an enumeration's integer: a negative value has others as well.</summary>
    internal static ulong Bits(EnumDeclaration owner) => ulong.MaxValue >> (64 - (owner.Underlying.Size() * 8));

    /// <summary>Whether a value is one bit.</summary>
    internal static bool IsBit(ulong value) => value != 0 && (value & (value - 1)) == 0;
}
