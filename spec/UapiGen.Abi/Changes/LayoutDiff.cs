namespace UapiGen.Abi;

/// <summary>Places and sizes that changed though no field did: packing, and what nothing else explains.</summary>
internal static class LayoutDiff
{
    public static void Compare(DiffState diff)
    {
        if (diff.LayoutExplained) return;
        FieldSnapshot? moved = null, movedNow = null;
        for (int i = 0; i < diff.Was.Fields.Count && moved is null; i++)
        {
            FieldSnapshot was = diff.Was.Fields[i], now = diff.Now.Fields[diff.Fields.Present[i]];
            if (was.Offset != now.Offset) (moved, movedNow) = (was, now);
        }
        bool sizesStay = SizesStay(diff);
        if (moved is null && sizesStay && AlignmentStays(diff)) return;

        if (diff.Was.Pack != diff.Now.Pack)
            diff.AddLayout(BreakRule.Alignment, null, null, FactNumbers.Decimal(diff.Was.Pack), FactNumbers.Decimal(diff.Now.Pack));
        else if (diff.Was.Align != diff.Now.Align)
            diff.AddLayout(BreakRule.AlignedChanged, null, null, FactNumbers.Decimal(diff.Was.Align), FactNumbers.Decimal(diff.Now.Align));
        else if (Realigned(diff) is var (before, after))
            diff.AddLayout(BreakRule.AlignedChanged, after.Name, after.Since, FactNumbers.Decimal(before.Align), FactNumbers.Decimal(after.Align));
        else if (moved is not null)
            diff.Add(BreakRule.FieldMoved, movedNow!.Name, movedNow.Since, FactNumbers.Decimal(moved.Offset.Lp64), FactNumbers.Decimal(movedNow.Offset.Lp64));
        else AddVersionSize(diff);
    }

    /// <summary>The first field of which another alignment is said, or null.</summary>
    private static (FieldSnapshot Was, FieldSnapshot Is)? Realigned(DiffState diff)
    {
        for (int i = 0; i < diff.Was.Fields.Count; i++)
        {
            FieldSnapshot was = diff.Was.Fields[i], now = diff.Now.Fields[diff.Fields.Present[i]];
            if (was.Align != now.Align) return (was, now);
        }
        return null;
    }

    /// <summary>Whether every shipped version is as large as it was.</summary>
    public static bool SizesStay(DiffState diff)
    {
        if (diff.Now.Versions.Count < diff.Was.Versions.Count) return false;
        for (int i = 0; i < diff.Was.Versions.Count; i++)
        {
            if (diff.Was.Versions[i].Size != diff.Now.Versions[i].Size) return false;
        }
        return true;
    }

    private static bool AlignmentStays(DiffState diff)
    {
        for (int i = 0; i < diff.Was.Versions.Count; i++)
        {
            if (diff.Was.Versions[i].Alignment != diff.Now.Versions[i].Alignment) return false;
        }
        return true;
    }

    private static void AddVersionSize(DiffState diff)
    {
        for (int i = 0; i < diff.Was.Versions.Count; i++)
        {
            VersionSnapshot was = diff.Was.Versions[i];
            VersionSnapshot? now = i < diff.Now.Versions.Count ? diff.Now.Versions[i] : null;
            if (was.Size == now?.Size && was.Alignment == now.Alignment) continue;
            bool isWide = now is null || was.Size.Lp64 != now.Size.Lp64;
            diff.Add(
                BreakRule.VersionSize,
                null,
                i,
                FactNumbers.Decimal(isWide ? was.Size.Lp64 : was.Size.I386),
                now is null ? "none" : FactNumbers.Decimal(isWide ? now.Size.Lp64 : now.Size.I386),
                isWide ? TargetAbi.X86_64.Name : TargetAbi.I386.Name);
            return;
        }
    }
}
