namespace UapiGen.Abi;

/// <summary>What is promised of a field's bits.</summary>
internal static class FieldRuleDiff
{
    public static void Compare(DiffState diff, FieldSnapshot was, FieldSnapshot now)
    {
        bool isTurned = CompareDirection(diff, was, now);
        if (!BitFieldDiff.Compare(diff, was, now)) CompareCheck(diff, was, now, isTurned);
        CompareKnownSince(diff, was, now);
        if (!isTurned) CompareOutputMask(diff, was, now);
    }

    /// <summary>Which fields the kernel reads and fills. A check that comes or goes along with that is not told again.</summary>
    /// <returns>Whether the field goes another way than it did.</returns>
    private static bool CompareDirection(DiffState diff, FieldSnapshot was, FieldSnapshot now)
    {
        // Which fields are read is a question of each only where the contract does not answer it for all.
        bool readsSome = diff.Was.Contract.Request == Request.InputFields && diff.Now.Contract.Request == Request.InputFields;
        if (was.IsOutput == now.IsOutput && (!readsSome || was.IsInput == now.IsInput)) return false;
        // What every caller left zero may be given the meaning of an answer.
        if (!now.IsOutput || !was.MustBeZero || readsSome)
            diff.Add(BreakRule.FieldDirection, now.Name, now.Since, Direction(was, readsSome), Direction(now, readsSome));
        return true;
    }

    /// <summary>A bit that smaller structs could set, and that needs a larger one now.</summary>
    private static void CompareKnownSince(DiffState diff, FieldSnapshot was, FieldSnapshot now)
    {
        // Without a size, none is too small.
        if (was.KnownSince == now.KnownSince || !ContractRules.IsSized(diff.Now.Contract.SizeSource)) return;
        foreach (KnownBitsSince row in now.KnownSince)
        {
            ulong shipped = row.Bits & (was.Check?.Known ?? 0);
            foreach (KnownBitsSince former in was.KnownSince)
            {
                Need(former.Version, shipped & former.Bits);
                shipped &= ~former.Bits;
            }
            Need(was.Since, shipped);

            void Need(int before, ulong bits)
            {
                if (bits != 0 && before < row.Version)
                    diff.Add(BreakRule.BitsNeedLargerStruct, now.Name, now.Since, FactNumbers.Hex(bits), FactNumbers.Decimal(before), FactNumbers.Decimal(row.Version));
            }
        }
    }

    private static void CompareCheck(DiffState diff, FieldSnapshot was, FieldSnapshot now, bool isTurned)
    {
        switch (was.Check, now.Check)
        {
            case (null, null):
                break;
            case (null, { } check):
                if (!isTurned) diff.Add(BreakRule.CheckAdded, now.Name, now.Since, FactNumbers.Hex(check.Known));
                break;
            case ({ } check, null):
                if (!isTurned && !BitFieldTable.KnowsEveryBit(now)) diff.Add(BreakRule.CheckRemoved, now.Name, now.Since, FactNumbers.Hex(check.Known));
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

    private static void CompareOutputMask(DiffState diff, FieldSnapshot was, FieldSnapshot now)
    {
        ulong before = was.OutputMask ?? ulong.MaxValue;
        if (was.OutputMask == now.OutputMask) return;
        if (now.OutputMask is not { } after)
            diff.Add(BreakRule.OutputMaskRemoved, now.Name, now.Since, FactNumbers.Hex(before));
        else if ((before & Width(now) & ~after) is not 0 and var lost)
            diff.Add(BreakRule.OutputMaskShrunk, now.Name, now.Since, was.OutputMask is null ? "all" : FactNumbers.Hex(before), FactNumbers.Hex(after), FactNumbers.Hex(lost));
    }

    private static string Direction(FieldSnapshot field, bool readsSome) => (!readsSome || field.IsInput, field.IsOutput) switch
    {
        (true, true) => readsSome ? "in-out" : "out",
        (true, false) => "in",
        (false, true) => "out",
        _ => "neither",
    };

    private static ulong Width(FieldSnapshot field) => ulong.MaxValue >> (64 - (Math.Min(field.Size.Lp64, 8) * 8));
}
