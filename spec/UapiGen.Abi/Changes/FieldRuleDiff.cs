namespace UapiGen.Abi;

/// <summary>What is promised of a field's bits.</summary>
internal static class FieldRuleDiff
{
    public static void Compare(DiffState diff, FieldSnapshot was, FieldSnapshot now)
    {
        bool gotMeaning = was.MustBeZero && now.IsOutput && !was.IsOutput;
        if (!BitFieldDiff.Compare(diff, was, now)) CompareCheck(diff, was, now, gotMeaning);
        CompareOutput(diff, was, now);
    }

    private static void CompareCheck(DiffState diff, FieldSnapshot was, FieldSnapshot now, bool gotMeaning)
    {
        switch (was.Check, now.Check)
        {
            case (null, null):
                break;
            case (null, { } check):
                diff.Add(BreakRule.CheckAdded, now.Name, now.Since, FactNumbers.Hex(check.Known));
                break;
            case ({ } check, null):
                if (!gotMeaning && !BitFieldTable.KnowsEveryBit(now)) diff.Add(BreakRule.CheckRemoved, now.Name, now.Since, FactNumbers.Hex(check.Known));
                break;
            case ({ } before, { } after):
                ulong lost = before.Known & ~after.Known;
                if (lost != 0)
                    diff.Add(BreakRule.MaskShrunk, now.Name, now.Since, FactNumbers.Hex(before.Known), FactNumbers.Hex(after.Known), FactNumbers.Hex(lost));
                if (before.Error != after.Error)
                    diff.Add(BreakRule.ErrnoChanged, now.Name, now.Since, "unknown bits", ErrnoText.Of(before.Error), ErrnoText.Of(after.Error));
                break;
        }
    }

    private static void CompareOutput(DiffState diff, FieldSnapshot was, FieldSnapshot now)
    {
        if (was.IsOutput != now.IsOutput)
        {
            if (now.IsOutput && was.MustBeZero) return;
            diff.Add(BreakRule.FieldDirection, now.Name, now.Since, Direction(was), Direction(now));
            return;
        }
        ulong before = was.OutputMask ?? ulong.MaxValue;
        if (was.OutputMask == now.OutputMask) return;
        if (now.OutputMask is not { } after)
            diff.Add(BreakRule.OutputMaskRemoved, now.Name, now.Since, FactNumbers.Hex(before));
        else if ((before & Width(now) & ~after) is not 0 and var lost)
            diff.Add(BreakRule.OutputMaskShrunk, now.Name, now.Since, was.OutputMask is null ? "all" : FactNumbers.Hex(before), FactNumbers.Hex(after), FactNumbers.Hex(lost));
    }

    private static string Direction(FieldSnapshot field) => field.IsOutput ? "out" : "in";

    private static ulong Width(FieldSnapshot field) => ulong.MaxValue >> (64 - (Math.Min(field.Size.Lp64, 8) * 8));
}
