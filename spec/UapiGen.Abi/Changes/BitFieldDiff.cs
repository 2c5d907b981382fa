namespace UapiGen.Abi;

/// <summary>
/// The bit-fields of one integer. Reserved bits are no promise but that they are checked, which the check itself says: they may be given a
/// meaning, and what is left of them lies elsewhere then.
/// </summary>
internal static class BitFieldDiff
{
    /// <summary>Reports the edit that explains the others: a removal or another width pushes what follows.</summary>
    /// <returns>Whether there was one: what is let in follows from it.</returns>
    public static bool Compare(DiffState diff, FieldSnapshot was, FieldSnapshot now)
    {
        if (was.BitFields == now.BitFields || was.Type != now.Type) return false;
        List<string>? gone = null, places = null;
        BitFieldLayout? moved = null, movedNow = null;
        bool told = false;
        foreach (BitFieldLayout former in was.BitFields)
        {
            if (former.MustBeZero) continue;
            if (BitFieldTable.Find(now.BitFields, former.Name) is not { } present)
            {
                if (Renamed(former, was, now) is not { } other)
                {
                    (gone ??= []).Add(former.Name);
                    (places ??= []).Add(Text(former));
                }
                else if (!diff.HasAlias(former.Name)) told |= Add(BreakRule.BitFieldRenamed, former.Name, other.Name);
            }
            else if (present.Width != former.Width) told |= Add(BreakRule.BitFieldWidth, former.Name, FactNumbers.Decimal(former.Width), FactNumbers.Decimal(present.Width));
            else if (present.Start != former.Start && moved is null) (moved, movedNow) = (former, present);
        }
        if (gone is not null) told |= Add(BreakRule.BitFieldRemoved, string.Join(", ", gone), string.Join(", ", places));
        if (moved is not null && !told) told = Add(BreakRule.BitFieldMoved, moved.Name, Text(moved), Text(movedNow!));
        return told;

        bool Add(BreakRule rule, params string[] arguments)
        {
            diff.Add(rule, now.Name, now.Since, arguments);
            return true;
        }
    }

    /// <summary>The bit-field of a new name that has the bits of a former one, or null.</summary>
    private static BitFieldLayout? Renamed(BitFieldLayout former, FieldSnapshot was, FieldSnapshot now)
    {
        foreach (BitFieldLayout present in now.BitFields)
        {
            if (present.Start == former.Start && present.Width == former.Width && !present.MustBeZero && BitFieldTable.Find(was.BitFields, present.Name) is null) return present;
        }
        return null;
    }

    private static string Text(BitFieldLayout place) =>
        place.Width == 1 ? "bit " + FactNumbers.Decimal(place.Start) : "bits " + FactNumbers.Decimal(place.Start) + " to " + FactNumbers.Decimal(place.End - 1);
}
