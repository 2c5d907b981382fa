namespace UapiGen.Abi;

/// <summary>The types of fields.</summary>
internal static class TypeDiff
{
    /// <summary>Whether a type is what it was, but for what is said elsewhere: another name, another underlying integer, a union where a struct was.</summary>
    public static bool IsSame(DiffState diff, TypeReference was, TypeReference now) =>
        (was.Shape == now.Shape || (was.IsEmbedded && now.IsEmbedded)) && was.Lengths == now.Lengths && diff.PresentName(was.Name) == now.Name
        && (was.Kind == now.Kind || diff.ChangedEnums.Contains(was.Name));

    /// <summary>Reports how a field's type differs.</summary>
    public static void Compare(DiffState diff, FieldSnapshot was, FieldSnapshot now)
    {
        if (IsSame(diff, was.Type, now.Type)) return;
        string before = was.Type.ToString(), after = now.Type.ToString();
        if (was.Type.Lengths != now.Type.Lengths && IsSame(diff, was.Type with { Lengths = now.Type.Lengths }, now.Type) && was.Size != now.Size && was.Type.Lengths.Count == now.Type.Lengths.Count)
            diff.AddLayout(BreakRule.ArrayLength, now.Name, now.Since, before, after);
        else if (was.Size != now.Size)
            diff.AddLayout(BreakRule.FieldWidth, now.Name, now.Since, before, after, Counted.Bytes(was.Size.Lp64), Counted.Bytes(now.Size.Lp64));
        else
        {
            // A word that had to be zero may become a word of flags.
            if (was.MustBeZero && !now.MustBeZero && now.Size == was.Size) return;
            bool isSign = was.Type.Shape == TypeShape.Scalar && now.Type.Shape == TypeShape.Scalar && was.Type.Lengths == now.Type.Lengths;
            BreakRule rule = isSign ? BreakRule.FieldSign : BreakRule.FieldKind;
            diff.AddLayout(rule, now.Name, now.Since, before, after);
        }
    }
}
