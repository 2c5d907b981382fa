using System.Globalization;

namespace UapiGen.Abi;

/// <summary>Values in the words of C: the constants that a program writes and strace prints.</summary>
public static class CConstantText
{
    /// <summary>
    /// The constants that a value is made of: <c>PERF_TYPE_SOFTWARE</c>; of flags all that are set, bits without a name together as a number: <c>RESOLVE_BENEATH|RESOLVE_CACHED|0x80</c>.
    /// </summary>
    /// <param name="owner">The enumeration.</param>
    /// <param name="value">The value, in the bits of the enumeration's integer; others do not count.</param>
    /// <param name="isMask">Whether its bits are known one by one, whatever their names look like.</param>
    /// <returns>Null where C has no name for any of it: flags of which none is set have none, a plain 0 may.</returns>
    public static string? Of(EnumDeclaration owner, ulong value, bool isMask = false)
    {
        List<(string Name, ulong Value)> known = Known(owner);
        value &= EnumFlags.Bits(owner);
        if (!isMask && !EnumFlags.Are(owner)) return known.Find(one => one.Value == value).Name;

        ulong single = 0, left = value;
        foreach ((_, ulong bits) in known) single |= EnumFlags.IsBit(bits) ? bits : 0;
        var names = new List<string>();
        // Several bits of which one has no name of its own are said first: O_SYNC is more than O_DSYNC. Those that all have names are said one by one: KVM_PPC_COMPAT_BITMASK says less.
        foreach ((string name, ulong bits) in known.OrderByDescending(static one => Count(one.Value)).ThenBy(static one => one.Value))
        {
            if (bits == 0 || (left & bits) != bits || (!EnumFlags.IsBit(bits) && (bits & ~single) == 0)) continue;
            names.Add(name);
            left &= ~bits;
        }
        if (names.Count == 0) return null;
        if (left != 0) names.Add("0x" + left.ToString("x", CultureInfo.InvariantCulture));
        return string.Join("|", names);
    }

    private static List<(string Name, ulong Value)> Known(EnumDeclaration owner)
    {
        var known = new List<(string, ulong)>(owner.Members.Count);
        foreach (EnumMember member in owner.Members)
        {
            if (CConstantName.Of(owner, member) is { } name) known.Add((name, member.Value & EnumFlags.Bits(owner)));
        }
        return known;
    }

    private static int Count(ulong bits)
    {
        int count = 0;
        for (; bits != 0; bits &= bits - 1) count++;
        return count;
    }
}
