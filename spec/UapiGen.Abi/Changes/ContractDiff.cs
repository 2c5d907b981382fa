namespace UapiGen.Abi;

/// <summary>The contract. An axis counts where it can be seen: the error of a cap that is not there is nobody's.</summary>
internal static class ContractDiff
{
    public static void Compare(DiffState diff)
    {
        Contract was = diff.Was.Contract, now = diff.Now.Contract;
        if (was.SizeSource != now.SizeSource && !diff.SizeFieldExplained) Add(diff, BreakRule.SizeSourceChanged, Kebab(was.SizeSource), Kebab(now.SizeSource));
        // Between a size that is told and none at all, nothing is left to compare of sizes.
        if (ContractRules.IsSized(was.SizeSource) == ContractRules.IsSized(now.SizeSource)) CompareSizes(diff, was, now);
        if (was.ReportFault != now.ReportFault && Reports(was) && Reports(now)) Add(diff, BreakRule.ReportFaultChanged, Kebab(was.ReportFault), Kebab(now.ReportFault));
        CompareReach(diff, was, now);
        NullDiff.Compare(diff);
        ReplyDiff.Compare(diff);
    }

    private static void CompareSizes(DiffState diff, Contract was, Contract now)
    {
        CompareSmall(diff, was, now);
        if (was.Zero != now.Zero && !TakesZeroNow(was, now)) Add(diff, BreakRule.ZeroSizeMeaning, Kebab(was.Zero), Kebab(now.Zero));
        CompareCap(diff, was, now);
        CompareLarger(diff, was, now);
    }

    /// <summary>How far a size reaches, where a tail begins, and what of the struct is read at all.</summary>
    private static void CompareReach(DiffState diff, Contract was, Contract now)
    {
        // That 2^32+n is n now nobody feels, where such sizes were refused.
        bool wasHuge = was.SizeWidth == SizeWidth.Bits32 || (was.Cap == SizeCap.None && AcceptsZeroTail(was.Larger));
        if (was.SizeWidth != now.SizeWidth && wasHuge && was.SizeSource == SizeSource.Argument && now.SizeSource == SizeSource.Argument)
            Add(diff, BreakRule.SizeWidthChanged, Kebab(was.SizeWidth), Kebab(now.SizeWidth));
        if (was.Tail != now.Tail && ContractRules.ScansTail(was.Larger) && ContractRules.ScansTail(now.Larger) && EndsInPadding(diff.Was))
            Add(diff, BreakRule.TailStartChanged, Kebab(was.Tail), Kebab(now.Tail));
        if (was.Request != now.Request) Add(diff, BreakRule.RequestChanged, Kebab(was.Request), Kebab(now.Request));
    }

    private static bool EndsInPadding(AbiSnapshot snapshot)
    {
        foreach (VersionSnapshot version in snapshot.Versions)
        {
            if (version.KnownEnd != version.Size) return true;
        }
        return false;
    }

    /// <summary>A 0 that was refused without an answer and is taken now lowers the floor.</summary>
    private static bool TakesZeroNow(Contract was, Contract now) => was.Small == SmallStruct.Reject && now.Zero == ZeroSize.MeansVersion0;

    private static void CompareSmall(DiffState diff, Contract was, Contract now)
    {
        if (was.Small != now.Small)
        {
            // Taking what is smaller is a lower floor; but a caller that asked for the size by a small one gets no answer any more.
            if (was.Small != SmallStruct.Reject || now.Small != SmallStruct.ZeroExtend) Add(diff, BreakRule.SmallStructChanged, Kebab(was.Small), Kebab(now.Small));
        }
        // Without a floor there is none to raise.
        if (was.Small == SmallStruct.ZeroExtend || now.Small == SmallStruct.ZeroExtend) return;
        if (was.Small == SmallStruct.Reject && now.Small == SmallStruct.Reject && was.SmallError != now.SmallError && TellsSize(diff.Was) && TellsSize(diff.Now))
            Add(diff, BreakRule.ErrnoChanged, "usize below the floor", ErrnoText.Of(was.SmallError), ErrnoText.Of(now.SmallError));
        // A floor that follows version 0 is explained by what changed version 0.
        bool follows = diff.LayoutExplained && IsVersion0(diff.Was) && IsVersion0(diff.Now);
        if (follows || diff.Has(BreakRule.Alignment) || diff.Has(BreakRule.AlignedChanged)) return;
        if (now.Floor > was.Floor) Add(diff, BreakRule.FloorRaised, FactNumbers.Decimal(was.Floor), FactNumbers.Decimal(now.Floor));
        else if (diff.Now.FloorI386 > diff.Was.FloorI386)
            Add(diff, BreakRule.FloorRaised, "i386 " + FactNumbers.Decimal(diff.Was.FloorI386), "i386 " + FactNumbers.Decimal(diff.Now.FloorI386));
    }

    private static bool IsVersion0(AbiSnapshot snapshot) => snapshot.Versions.Count > 0 && snapshot.Contract.Floor == snapshot.Versions[0].Size.Lp64;

    private static void CompareCap(DiffState diff, Contract was, Contract now)
    {
        bool couldPass = AcceptsZeroTail(was.Larger);
        // Who begins to scan tails gets the cap that belongs to it: the scan is what is said.
        bool followsScan = was.Larger == LargerStruct.Truncate && now.Larger != LargerStruct.Truncate && was.Cap == SizeCap.None && now.Cap == SizeCap.PageSize;
        if (couldPass && now.Cap > was.Cap && AcceptsZeroTail(now.Larger) && !followsScan) Add(diff, BreakRule.CapLowered, Kebab(was.Cap), Kebab(now.Cap));
        if (was.Cap != SizeCap.None && now.Cap != SizeCap.None)
        {
            if (was.CapError != now.CapError) Add(diff, BreakRule.ErrnoChanged, "usize past the cap", ErrnoText.Of(was.CapError), ErrnoText.Of(now.CapError));
            if (was.CapReportsSize != now.CapReportsSize) AddReport(diff, "usize past the cap", was.CapReportsSize, now.CapReportsSize);
        }
        else if (!couldPass && now.Cap != SizeCap.None && now.CapError != was.LargerError)
            Add(diff, BreakRule.ErrnoChanged, "usize past the cap", ErrnoText.Of(was.LargerError), ErrnoText.Of(now.CapError));
        else if (!AcceptsZeroTail(now.Larger) && was.Cap != SizeCap.None && was.CapError != now.LargerError)
            Add(diff, BreakRule.ErrnoChanged, "usize past the cap", ErrnoText.Of(was.CapError), ErrnoText.Of(now.LargerError));
    }

    private static void CompareLarger(DiffState diff, Contract was, Contract now)
    {
        bool refuses = was.Larger != LargerStruct.Truncate && now.Larger != LargerStruct.Truncate;
        if (refuses && was.LargerError != now.LargerError && TellsSize(diff.Was) && TellsSize(diff.Now))
            Add(diff, BreakRule.ErrnoChanged, "a larger struct", ErrnoText.Of(was.LargerError), ErrnoText.Of(now.LargerError));
        if (was.Larger == now.Larger) return;
        string before = Kebab(was.Larger), after = Kebab(now.Larger);
        if (AcceptsZeroTail(was.Larger) && !AcceptsZeroTail(now.Larger)) Add(diff, BreakRule.ZeroTailRejected, before, after);
        else if (was.Larger != LargerStruct.Truncate && now.Larger == LargerStruct.Truncate) Add(diff, BreakRule.NonzeroTailAccepted, before, after);
        else if (was.Larger == LargerStruct.Truncate) Add(diff, BreakRule.NonzeroTailRejected, before, after);
        else if (ReportsLarger(was.Larger) != ReportsLarger(now.Larger)) AddReport(diff, "a larger struct", ReportsLarger(was.Larger), ReportsLarger(now.Larger));
    }

    /// <summary>Whether callers can be smaller or larger: a size is told, or a field must say the one that there is.</summary>
    private static bool TellsSize(AbiSnapshot snapshot)
    {
        if (ContractRules.IsSized(snapshot.Contract.SizeSource)) return true;
        foreach (FieldSnapshot field in snapshot.Fields)
        {
            if (field.IsStructSize) return true;
        }
        return false;
    }

    internal static bool AcceptsZeroTail(LargerStruct larger) =>
        larger is LargerStruct.AcceptZeroTail or LargerStruct.AcceptZeroTailOrReportSize or LargerStruct.Truncate;

    private static bool ReportsLarger(LargerStruct larger) => larger is LargerStruct.AcceptZeroTailOrReportSize or LargerStruct.RejectAndReportSize;

    private static bool Reports(Contract contract) =>
        ReportsLarger(contract.Larger) || contract.Small == SmallStruct.RejectAndReportSize || (contract.CapReportsSize && contract.Cap != SizeCap.None)
        || (contract.CutReportsSize && contract.Cut == CutReply.Refused);

    private static void AddReport(DiffState diff, string when, bool was, bool now) =>
        diff.Add(BreakRule.SizeReportChanged, null, null, when, was ? "written" : "not written", now ? "written" : "not written");

    private static void Add(DiffState diff, BreakRule rule, params string[] arguments) => diff.Add(rule, null, null, arguments);

    private static string Kebab<T>(T value)
        where T : struct, Enum => ContractAxis.Kebab(value.ToString());
}
