namespace UapiGen.Abi;

/// <summary>Fields that are gone, moved, new, renamed or of another type.</summary>
internal static class FieldDiff
{
    public static void Compare(DiffState diff)
    {
        if (diff.Was.IsUnion != diff.Now.IsUnion)
        {
            // Whatever else changed, no field but the first is where it was.
            diff.AddLayout(BreakRule.StructOrUnion, null, null, diff.Was.TypeName, FactWriter.HeadWord(diff.Was), FactWriter.HeadWord(diff.Now));
            return;
        }
        if (diff.Was.IsUnion) UnionDiff.Compare(diff);
        else CompareInOrder(diff);
        AddSizeField(diff);
    }

    private static void CompareInOrder(DiffState diff)
    {
        bool versionRemoved = VersionRemovalDiff.Compare(diff);
        AddRemovedAndMoved(diff);
        AddInserted(diff);
        AddDivided(diff);
        AddRenamed(diff);
        for (int i = 0; i < diff.Was.Fields.Count; i++)
        {
            int present = diff.Fields.Present[i];
            if (present < 0 || IsDivided(diff, diff.Was.Fields[i])) continue;
            FieldSnapshot was = diff.Was.Fields[i], now = diff.Now.Fields[present];
            if (!diff.Fields.IsWrapped(i)) TypeDiff.Compare(diff, was, now);
            // That a field was moved says where to.
            if (was.Since != now.Since && diff.Fields.Kept[i] && !versionRemoved && !diff.Has(BreakRule.VersionNotPrefix) && !IsPushedOut(diff, was, present) && !IsExchanged(diff, was, now))
                diff.AddLayout(BreakRule.FieldVersion, now.Name, was.Since, FactNumbers.Decimal(was.Since), FactNumbers.Decimal(now.Since));
            if (!Room.GotMeaning(was, now)) FieldRuleDiff.Compare(diff, was, now);
            // A field that became one member of a field without a name in C is reached as before.
            if (was.IsAnonymous != now.IsAnonymous && !diff.Fields.IsWrapped(i)) diff.Add(BreakRule.AnonymousChanged, now.Name, now.Since, Named(was), Named(now));
        }
    }

    private static string Named(FieldSnapshot field) => field.IsAnonymous ? "anonymous" : "named";

    private static void AddRemovedAndMoved(DiffState diff)
    {
        bool othersStay = OthersStay(diff);
        for (int i = 0; i < diff.Was.Fields.Count; i++)
        {
            FieldSnapshot was = diff.Was.Fields[i];
            int present = diff.Fields.Present[i];
            if (present < 0)
            {
                if (was.IsStructSize) diff.SizeFieldExplained = true;
                if (FreedBytes.WereTaken(diff, was)) continue;
                if (othersStay && ReservedName.Is(was.Name))
                    diff.AddLayout(BreakRule.PaddingAppeared, was.Name, was.Since, FactNumbers.Decimal(was.Offset.Lp64), Counted.Bytes(was.Size.Lp64));
                else
                    diff.AddLayout(BreakRule.FieldRemoved, was.Name, was.Since, was.Type.ToString(), FactNumbers.Decimal(was.Offset.Lp64));
            }
            else if (!diff.Fields.Kept[i] && diff.Now.Fields[present].Name == was.Name && diff.Now.Fields[present].Offset != was.Offset)
                diff.AddLayout(BreakRule.FieldMoved, was.Name, was.Since, FactNumbers.Decimal(was.Offset.Lp64), FactNumbers.Decimal(diff.Now.Fields[present].Offset.Lp64));
        }
    }

    /// <summary>Whether every field that is still there lies where it did, and every version is as large as it was.</summary>
    private static bool OthersStay(DiffState diff)
    {
        for (int i = 0; i < diff.Was.Fields.Count; i++)
        {
            int present = diff.Fields.Present[i];
            if (present >= 0 && diff.Was.Fields[i].Offset != diff.Now.Fields[present].Offset) return false;
        }
        return LayoutDiff.SizesStay(diff);
    }

    private static void AddInserted(DiffState diff)
    {
        int shipped = diff.Was.Versions.Count;
        int last = -1, notPrefix = -1;
        for (int i = 0; i < diff.Now.Fields.Count; i++)
        {
            if (diff.Fields.Former[i] >= 0) last = i;
        }
        bool othersStay = OthersStay(diff);
        for (int i = 0; i < diff.Now.Fields.Count; i++)
        {
            FieldSnapshot now = diff.Now.Fields[i];
            if (diff.Fields.Former[i] >= 0 || (now.Since >= shipped && i > last) || FreedBytes.Hold(diff, now)) continue;
            if (i > last)
            {
                if (!othersStay || !ReservedName.Is(now.Name) || !IsInPadding(diff, now))
                    diff.AddLayout(BreakRule.FieldWithoutVersion, now.Name, now.Since, FactNumbers.Decimal(now.Since), FactNumbers.Decimal(shipped));
                else AddPaddingCheck(diff, now);
            }
            else if (now.Since >= shipped || Follower(diff, i).Since >= shipped)
            {
                // Several that stand together break the prefix once.
                if (IndexOfFollower(diff, i) != notPrefix) AddNotPrefix(diff, i);
                notPrefix = IndexOfFollower(diff, i);
            }
            else if (othersStay && ReservedName.Is(now.Name)) AddPaddingCheck(diff, now);
            else if (!IsPutForRemoved(diff, i))
                AddPushing(diff, i);
        }
    }

    /// <summary>Whether a field at the end lies in what was implicit padding of its version.</summary>
    private static bool IsInPadding(DiffState diff, FieldSnapshot now) =>
        now.Since < diff.Was.Versions.Count && now.Offset.Lp64 + now.Size.Lp64 <= diff.Was.Versions[now.Since].Size.Lp64;

    /// <summary>Padding that got a name is nothing that a program sees, unless its bytes are checked now.</summary>
    private static void AddPaddingCheck(DiffState diff, FieldSnapshot now)
    {
        if (now.Check is { } check) diff.Add(BreakRule.CheckAdded, now.Name, now.Since, FactNumbers.Hex(check.Known));
        else if (now.IsOutput) diff.Add(BreakRule.FieldDirection, now.Name, now.Since, "padding", "out");
    }

    private static void AddPushing(DiffState diff, int index)
    {
        FieldSnapshot now = diff.Now.Fields[index], follower = Follower(diff, index);
        FieldSnapshot was = diff.Was.Fields[diff.Fields.Former[IndexOfFollower(diff, index)]];
        diff.AddLayout(BreakRule.FieldInserted, now.Name, now.Since, FactNumbers.Decimal(now.Offset.Lp64), follower.Name, FactNumbers.Decimal(was.Offset.Lp64), FactNumbers.Decimal(follower.Offset.Lp64));
    }

    /// <summary>Whether a field was pushed out of its version by new ones that took its place in it, which is what is said.</summary>
    private static bool IsPushedOut(DiffState diff, FieldSnapshot was, int present)
    {
        int before = present - 1;
        return diff.Now.Fields[present].Since > was.Since && before >= 0 && diff.Fields.Former[before] < 0 && diff.Now.Fields[before].Since == was.Since;
    }

    /// <summary>Whether a field that was moved gave its version to this one and took this one's: moving it is the edit.</summary>
    private static bool IsExchanged(DiffState diff, FieldSnapshot was, FieldSnapshot now)
    {
        for (int i = 0; i < diff.Was.Fields.Count; i++)
        {
            int present = diff.Fields.Present[i];
            if (present >= 0 && !diff.Fields.Kept[i] && diff.Was.Fields[i].Since == now.Since && diff.Now.Fields[present].Since == was.Since) return true;
        }
        return false;
    }

    private static void AddNotPrefix(DiffState diff, int index)
    {
        FieldSnapshot now = diff.Now.Fields[index], follower = Follower(diff, index);
        FieldSnapshot was = diff.Was.Fields[diff.Fields.Former[IndexOfFollower(diff, index)]];
        string version = FactNumbers.Decimal(Math.Max(now.Since, follower.Since));
        diff.AddLayout(BreakRule.VersionNotPrefix, now.Name, was.Since, version, follower.Name, FactNumbers.Decimal(was.Offset.Lp64), FactNumbers.Decimal(follower.Offset.Lp64));
    }

    private static FieldSnapshot Follower(DiffState diff, int index) => diff.Now.Fields[IndexOfFollower(diff, index)];

    private static int IndexOfFollower(DiffState diff, int index)
    {
        do index++;
        while (diff.Fields.Former[index] < 0);
        return index;
    }

    /// <summary>Whether a new field stands in the bytes of one that is gone: that the one is gone is what is said.</summary>
    private static bool IsPutForRemoved(DiffState diff, int index)
    {
        int before = index - 1;
        while (before >= 0 && diff.Fields.Former[before] < 0) before--;
        int next = before < 0 ? 0 : diff.Fields.Former[before] + 1;
        return next < diff.Was.Fields.Count && diff.Fields.Present[next] < 0;
    }

    private static void AddDivided(DiffState diff)
    {
        foreach ((FieldSnapshot was, FieldSnapshot[] are) in diff.Fields.Divided)
        {
            if (was.IsStructSize) diff.SizeFieldExplained = true;
            if (was.MustBeZero)
            {
                AddCheckRemoved(diff, was, are);
                continue;
            }
            if (Array.TrueForAll(are, one => Room.IsFor(was, one))) continue;
            string names = string.Join(", ", Array.ConvertAll(are, static one => one.Name));
            if (ReservedName.Is(was.Name)) diff.Add(BreakRule.ReservedReused, are[0].Name, was.Since, was.Name, names);
            else diff.AddLayout(BreakRule.FieldRemoved, was.Name, was.Since, was.Type.ToString(), FactNumbers.Decimal(was.Offset.Lp64));
        }
    }

    /// <summary>What is left of checked room must be checked further, or it is lost.</summary>
    private static void AddCheckRemoved(DiffState diff, FieldSnapshot was, FieldSnapshot[] are)
    {
        foreach (FieldSnapshot one in are)
        {
            if (ReservedName.Is(one.Name) && one.Check is null) diff.Add(BreakRule.CheckRemoved, one.Name, was.Since, FactNumbers.Hex(0));
        }
    }

    private static bool IsDivided(DiffState diff, FieldSnapshot was)
    {
        foreach ((FieldSnapshot one, _) in diff.Fields.Divided)
        {
            if (ReferenceEquals(one, was)) return true;
        }
        return false;
    }

    private static void AddRenamed(DiffState diff)
    {
        foreach ((FieldSnapshot was, FieldSnapshot now) in diff.Fields.Renamed)
        {
            if (Room.GotMeaning(was, now))
            {
                if (Room.IsFor(was, now)) continue;
                diff.Add(BreakRule.ReservedReused, now.Name, was.Since, was.Name, now.Name);
            }
            else if (!diff.HasAlias(was.Name)) diff.Add(BreakRule.FieldRenamed, now.Name, was.Since, was.Name, now.Name);
        }
    }

    private static void AddSizeField(DiffState diff)
    {
        FieldSnapshot? was = null, now = null;
        for (int i = 0; i < diff.Was.Fields.Count; i++)
        {
            if (diff.Was.Fields[i].IsStructSize) was = diff.Was.Fields[i];
            if (was is not null && ReferenceEquals(was, diff.Was.Fields[i]) && diff.Fields.Present[i] is >= 0 and var present && diff.Now.Fields[present].IsStructSize) return;
        }
        foreach (FieldSnapshot field in diff.Now.Fields)
        {
            if (field.IsStructSize) now = field;
        }
        if (was is null && now is null) return;
        // Where the size comes from elsewhere now, that is what is said.
        bool sourceChanged = diff.Was.Contract.SizeSource != diff.Now.Contract.SizeSource;
        if (diff.SizeFieldExplained || (sourceChanged && (was is null || now is null))) return;
        diff.Add(BreakRule.SizeFieldMoved, (now ?? was)!.Name, 0, was?.Name ?? "none", now?.Name ?? "none");
    }
}
