namespace UapiGen.Abi;

/// <summary>Bytes that go from one field to its neighbour when that one becomes wider or narrower: the width is what is said.</summary>
internal static class FreedBytes
{
    /// <summary>Whether a new field lies in what a shipped field, now narrower, took before.</summary>
    public static bool Hold(DiffState diff, FieldSnapshot added)
    {
        for (int i = 0; i < diff.Was.Fields.Count; i++)
        {
            FieldSnapshot was = diff.Was.Fields[i];
            if (Present(diff, i) is { } now && now.Size.Lp64 < was.Size.Lp64 && added.Since == was.Since && Holds(was, added)) return true;
        }
        return false;
    }

    /// <summary>Whether room without meaning lies in what a shipped field, now wider, takes.</summary>
    public static bool WereTaken(DiffState diff, FieldSnapshot gone)
    {
        if (!gone.MustBeZero && !ReservedName.Is(gone.Name)) return false;
        for (int i = 0; i < diff.Was.Fields.Count; i++)
        {
            if (Present(diff, i) is { } now && now.Size.Lp64 > diff.Was.Fields[i].Size.Lp64 && Holds(now, gone)) return true;
        }
        return false;
    }

    private static FieldSnapshot? Present(DiffState diff, int index) => diff.Fields.Present[index] is >= 0 and var present ? diff.Now.Fields[present] : null;

    private static bool Holds(FieldSnapshot around, FieldSnapshot within) =>
        around.Offset.Lp64 <= within.Offset.Lp64 && within.Offset.Lp64 + within.Size.Lp64 <= around.Offset.Lp64 + around.Size.Lp64;
}
