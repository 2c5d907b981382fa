namespace UapiGen.Abi;

/// <summary>How the struct is handed back: after success, where it does not fit, and after a failure.</summary>
internal static class ReplyDiff
{
    public static void Compare(DiffState diff)
    {
        Contract was = diff.Was.Contract, now = diff.Now.Contract;
        bool isSaid = CompareReply(diff, was, now);
        if (!isSaid && was.Reply == now.Reply) CompareSize(diff, was, now);
        // Where the reply itself is another, that is what is said.
        if (was.Reply == now.Reply || AreAlike(was.Reply, now.Reply)) CompareCut(diff, was, now);
        if (was.ErrorReply != now.ErrorReply && was.Reply != Reply.None && now.Reply != Reply.None)
            Add(diff, BreakRule.ErrorReplyChanged, Kebab(was.ErrorReply), Kebab(now.ErrorReply));
    }

    /// <summary>Compares how much is written.</summary>
    /// <returns>Whether the replies differ, so that no more is to be said of them.</returns>
    private static bool CompareReply(DiffState diff, Contract was, Contract now)
    {
        if (was.Reply == now.Reply) return false;
        // Where no larger struct is taken, there is no tail that a reply could clear.
        if (AreAlike(was.Reply, now.Reply) || (!HasTail(was) && IsWhole(was.Reply) && IsWhole(now.Reply))) return true;
        // Where the reply follows the fields that the kernel fills, the field is what is said.
        bool follows = diff.Has(BreakRule.FieldDirection) && (was.Reply == Reply.None || now.Reply == Reply.None);
        bool isGone = now.Reply == Reply.None && was.Reply == Reply.CopyStructToUser && LostOutput(diff);
        if (!follows && !isGone) Add(diff, BreakRule.ReplyChanged, Kebab(was.Reply), Kebab(now.Reply));
        return true;
    }

    private static void CompareSize(DiffState diff, Contract was, Contract now)
    {
        // Without a tail, a size is filled as a whole.
        if (!HasTail(was) && was.ReplySize != ReplySize.Kernel && now.ReplySize != ReplySize.Kernel) return;
        // Of a struct of one size, that is what every reply says.
        if (!ContractRules.IsSized(was.SizeSource)) return;
        if (was.ReplySize != now.ReplySize && was.Reply != Reply.None && HasSizeField(diff.Was) && HasSizeField(diff.Now))
            Add(diff, BreakRule.SizeReportChanged, "the reply", Kebab(was.ReplySize), Kebab(now.ReplySize));
    }

    private static void CompareCut(DiffState diff, Contract was, Contract now)
    {
        if (!ContractRules.IsSized(was.SizeSource) || !IsWhole(was.Reply)) return;
        bool refused = was.Cut == CutReply.Refused, refuses = now.Cut == CutReply.Refused;
        if (refused != refuses)
        {
            // Whether the handler is told is between the two of them.
            Add(diff, BreakRule.CutChanged, Kebab(was.Cut), Kebab(now.Cut));
            return;
        }
        if (!refused) return;
        if (was.CutError != now.CutError) Add(diff, BreakRule.ErrnoChanged, "a reply that does not fit", ErrnoText.Of(was.CutError), ErrnoText.Of(now.CutError));
        if (was.CutReportsSize != now.CutReportsSize)
            Add(diff, BreakRule.SizeReportChanged, "a reply that does not fit", was.CutReportsSize ? "written" : "not written", now.CutReportsSize ? "written" : "not written");
    }

    /// <summary>Head first or tail first, by a put or by a copy: it shows only after a fault, and how much is written then nobody may rely on.</summary>
    private static bool AreAlike(Reply one, Reply other) =>
        (ContractRules.IsByField(one) && ContractRules.IsByField(other))
        || (one is Reply.CopyStructToUser or Reply.CopyHeadThenClearTail && other is Reply.CopyStructToUser or Reply.CopyHeadThenClearTail);

    private static bool IsWhole(Reply reply) => reply is Reply.CopyStructToUser or Reply.CopyHead or Reply.CopyHeadThenClearTail;

    private static bool HasTail(Contract contract) => ContractRules.IsSized(contract.SizeSource) && ContractDiff.AcceptsZeroTail(contract.Larger);

    /// <summary>Whether a field that the kernel filled is gone, so that no reply is left.</summary>
    private static bool LostOutput(DiffState diff)
    {
        for (int i = 0; i < diff.Was.Fields.Count; i++)
        {
            if (diff.Was.Fields[i].IsOutput && diff.Fields.Present[i] < 0) return true;
        }
        return false;
    }

    private static bool HasSizeField(AbiSnapshot snapshot)
    {
        foreach (FieldSnapshot field in snapshot.Fields)
        {
            if (field.IsStructSize) return true;
        }
        return false;
    }

    private static void Add(DiffState diff, BreakRule rule, params string[] arguments) => diff.Add(rule, null, null, arguments);

    private static string Kebab<T>(T value)
        where T : struct, Enum => ContractAxis.Kebab(value.ToString());
}
