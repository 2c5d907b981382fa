namespace UapiGen.Abi;

/// <summary>The bit-fields of a field while the facts of a baseline add up: one of a name, in the order of their places.</summary>
internal static class BitFieldTable
{
    /// <summary>The bit-field of a name, or null.</summary>
    public static BitFieldLayout? Find(EquatableArray<BitFieldLayout> table, string name)
    {
        foreach (BitFieldLayout place in table)
        {
            if (place.Name == name) return place;
        }
        return null;
    }

    /// <summary>Whether each bit of a field has a meaning, so that none is left to check.</summary>
    public static bool KnowsEveryBit(FieldSnapshot field)
    {
        int known = 0;
        foreach (BitFieldLayout place in field.BitFields)
        {
            if (!place.MustBeZero) known += place.Width;
        }
        return known > 0 && known == field.Size.Lp64 * 8;
    }

    /// <summary>The table with a bit-field of that name at another place, or without it.</summary>
    public static EquatableArray<BitFieldLayout> With(EquatableArray<BitFieldLayout> table, string name, BitFieldLayout? place)
    {
        var places = new ArrayBuilder<BitFieldLayout>(table.Count + 1);
        foreach (BitFieldLayout other in table)
        {
            if (place is not null && Precedes(place, other))
            {
                places.Add(place);
                place = null;
            }
            if (other.Name != name) places.Add(other);
        }
        if (place is not null) places.Add(place);
        return new EquatableArray<BitFieldLayout>(places.ToArray());
    }

    private static bool Precedes(BitFieldLayout one, BitFieldLayout other) =>
        one.Start != other.Start ? one.Start < other.Start : string.CompareOrdinal(one.Name, other.Name) < 0;
}
