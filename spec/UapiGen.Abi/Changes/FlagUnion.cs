namespace UapiGen.Abi;

/// <summary>Masks of all flags, which grow with every new flag: more bits in them are no break.</summary>
internal static class FlagUnion
{
    /// <summary>Whether a name stands for a union of other names' bits before and after, and lost none.</summary>
    public static bool Grew(string name, ulong was, ulong now, IEnumerable<(string Name, ulong Value)> allBefore, IEnumerable<(string Name, ulong Value)> allNow) =>
        (was & ~now) == 0 && Is(name, was, allBefore) && Is(name, now, allNow);

    private static bool Is(string name, ulong union, IEnumerable<(string Name, ulong Value)> all)
    {
        ulong bits = 0;
        foreach ((string other, ulong value) in all)
        {
            if (EnumFlags.IsBit(value) && other != name && (value & ~union) == 0) bits |= value;
        }
        return bits == union && bits != 0;
    }
}
