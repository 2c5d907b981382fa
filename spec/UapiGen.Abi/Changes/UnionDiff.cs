namespace UapiGen.Abi;

/// <summary>
/// A declared struct that is a union. Its members lie over each other, so that a new one breaks nobody unless it makes a published version
/// larger; and none can be moved.
/// </summary>
internal static class UnionDiff
{
    public static void Compare(DiffState diff)
    {
        AddRemoved(diff);
        for (int i = 0; i < diff.Was.Fields.Count; i++)
        {
            if (diff.Fields.Present[i] is not (>= 0 and var present)) continue;
            FieldSnapshot was = diff.Was.Fields[i], now = diff.Now.Fields[present];
            TypeDiff.Compare(diff, was, now);
            if (was.Since != now.Since) diff.AddLayout(BreakRule.FieldVersion, now.Name, was.Since, FactNumbers.Decimal(was.Since), FactNumbers.Decimal(now.Since));
            FieldRuleDiff.Compare(diff, was, now);
        }
        if (!diff.LayoutExplained) AddGrown(diff);
    }

    private static void AddRemoved(DiffState diff)
    {
        for (int i = 0; i < diff.Was.Fields.Count; i++)
        {
            FieldSnapshot was = diff.Was.Fields[i];
            if (diff.Fields.Present[i] < 0)
            {
                if (was.IsStructSize) diff.SizeFieldExplained = true;
                diff.AddLayout(BreakRule.UnionMemberRemoved, was.Name, was.Since, diff.Was.TypeName, was.Type.ToString());
            }
            else if (diff.Now.Fields[diff.Fields.Present[i]] is var now && now.Name != was.Name && !diff.HasAlias(was.Name))
                diff.Add(BreakRule.FieldRenamed, now.Name, was.Since, was.Name, now.Name);
        }
    }

    /// <summary>A new member that is larger than the version that it is said to be of.</summary>
    private static void AddGrown(DiffState diff)
    {
        for (int i = 0; i < diff.Now.Fields.Count; i++)
        {
            FieldSnapshot now = diff.Now.Fields[i];
            if (diff.Fields.Former[i] >= 0 || now.Since >= diff.Was.Versions.Count) continue;
            PerLayout was = diff.Was.Versions[now.Since].Size, grown = diff.Now.Versions[now.Since].Size;
            if (was == grown || (now.Size.Lp64 <= was.Lp64 && now.Size.I386 <= was.I386)) continue;
            diff.AddLayout(BreakRule.UnionGrew, now.Name, now.Since, diff.Was.TypeName, FactNumbers.Decimal(was.Lp64), FactNumbers.Decimal(grown.Lp64));
            return;
        }
    }
}
