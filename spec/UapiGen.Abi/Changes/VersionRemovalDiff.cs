namespace UapiGen.Abi;

/// <summary>Shipped versions that are there no more: all their fields were given to others, none of them gone; or they are withdrawn, the fields where they were.</summary>
internal static class VersionRemovalDiff
{
    /// <summary>Reports each.</summary>
    /// <returns>Whether there is one: that its fields say other versions follows from it.</returns>
    public static bool Compare(DiffState diff)
    {
        bool any = false;
        for (int number = 1; number < diff.Was.Versions.Count; number++)
        {
            bool isGone = number >= diff.Now.Versions.Count, isWithdrawn = !isGone && diff.Now.Versions[number].IsWithdrawn && !diff.Was.Versions[number].IsWithdrawn;
            bool all = isGone || isWithdrawn;
            for (int i = 0; i < diff.Was.Fields.Count && all; i++)
            {
                FieldSnapshot was = diff.Was.Fields[i];
                if (was.Since != number) continue;
                FieldSnapshot? now = diff.Fields.Present[i] is >= 0 and var present ? diff.Now.Fields[present] : null;
                all = now is not null && (isGone ? now.Since < number : now.Offset == was.Offset);
            }
            if (!all) continue;
            any = true;
            diff.AddLayout(BreakRule.VersionRemoved, null, number, FactNumbers.Decimal(number), FactNumbers.Decimal(diff.Was.Versions[number].Size.Lp64));
        }
        return any;
    }
}
