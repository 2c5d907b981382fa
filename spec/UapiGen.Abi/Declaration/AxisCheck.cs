namespace UapiGen.Abi;

/// <summary>Whether the axes of a contract can hold together: what is said of a size, of what is read, and of what is handed back.</summary>
internal static class AxisCheck
{
    /// <summary>Finds axes that contradict each other, or that say something of what is not there.</summary>
    public static void Check(StructDeclaration declaration, FieldDeclaration? sizeField, List<DeclarationFault> faults)
    {
        Contract contract = declaration.Contract;
        SizeSource source = ContractRules.ResolveSizeSource(declaration);
        if (ContractRules.IsSized(source)) CheckSized(contract, source, sizeField, faults);
        else CheckUnsized(declaration, source, faults);
        CheckReply(declaration, source, faults);
    }

    private static void CheckSized(Contract contract, SizeSource source, FieldDeclaration? sizeField, List<DeclarationFault> faults)
    {
        if (source != SizeSource.Argument)
        {
            if (contract.SizeWidth != SizeWidth.Default)
                Add(DeclarationRule.RuleNeedsArgument, nameof(contract.SizeWidth), contract.SizeWidth.ToString(), source.ToString());
            if (contract.Null == NullStruct.NoStructWithoutSize)
                Add(DeclarationRule.RuleNeedsArgument, nameof(contract.Null), contract.Null.ToString(), source.ToString());
        }
        else if (contract.Null == NullStruct.NoStructWithoutSize && contract.Zero == ZeroSize.MeansVersion0)
            Add(DeclarationRule.ZeroSizeTwice, nameof(contract.Zero), contract.Zero.ToString(), contract.Null.ToString());

        // Without a size field at all, that is the fault.
        if (sizeField is not null && source != SizeSource.Field) CheckReports(contract, source, faults);

        bool scans = ContractRules.ScansTail(contract.Larger);
        if (contract.Request != Request.Whole && scans)
            Add(DeclarationRule.TailOfUnreadStruct, nameof(contract.Request), contract.Request.ToString(), contract.Larger.ToString());
        else if (contract.Tail == TailStart.KnownEnd && !scans)
            Add(DeclarationRule.TailNotScanned, nameof(contract.Tail), contract.Tail.ToString(), contract.Larger.ToString());

        void Add(DeclarationRule rule, params string[] arguments) => faults.Add(DeclarationCheck.Fault(rule, null, arguments));
    }

    /// <summary>A size goes back to where it was read, and that is where a caller looks for it.</summary>
    private static void CheckReports(Contract contract, SizeSource source, List<DeclarationFault> faults)
    {
        if (contract.Small == SmallStruct.RejectAndReportSize) Report(nameof(contract.Small), contract.Small.ToString());
        if (contract.CapReportsSize) Report(nameof(contract.CapReportsSize), "true");
        if (contract.Larger is LargerStruct.RejectAndReportSize or LargerStruct.AcceptZeroTailOrReportSize) Report(nameof(contract.Larger), contract.Larger.ToString());

        void Report(string property, string value) =>
            faults.Add(DeclarationCheck.Fault(DeclarationRule.ReportOfPassedSize, null, property, value, source.ToString()));
    }

    private static void CheckUnsized(StructDeclaration declaration, SizeSource source, List<DeclarationFault> faults)
    {
        Contract contract = declaration.Contract, usual = new();
        if (contract.Floor != usual.Floor) Add(nameof(contract.Floor), DeclarationCheck.Text(contract.Floor));
        if (contract.Small != usual.Small) Add(nameof(contract.Small), contract.Small.ToString());
        if (contract.Zero != usual.Zero) Add(nameof(contract.Zero), contract.Zero.ToString());
        if (contract.Cap != usual.Cap) Add(nameof(contract.Cap), contract.Cap.ToString());
        if (contract.CapReportsSize) Add(nameof(contract.CapReportsSize), "true");
        if (contract.Larger != usual.Larger) Add(nameof(contract.Larger), contract.Larger.ToString());
        if (contract.SizeWidth != usual.SizeWidth) Add(nameof(contract.SizeWidth), contract.SizeWidth.ToString());
        if (contract.Null == NullStruct.NoStructWithoutSize) Add(nameof(contract.Null), contract.Null.ToString());
        if (contract.Tail != usual.Tail) Add(nameof(contract.Tail), contract.Tail.ToString());
        if (contract.Cut != usual.Cut) Add(nameof(contract.Cut), contract.Cut.ToString());

        int newest = VersionTable.Newest(declaration);
        if (source == SizeSource.Fixed && newest > 0)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.FixedSizeGrows, null, nameof(contract.SizeSource), DeclarationCheck.Text(newest)));

        void Add(string property, string value) =>
            faults.Add(DeclarationCheck.Fault(DeclarationRule.SizeRuleWithoutSize, null, property, value, source.ToString()));
    }

    private static void CheckReply(StructDeclaration declaration, SizeSource source, List<DeclarationFault> faults)
    {
        Contract contract = declaration.Contract;
        bool hasOutput = ContractRules.HasOutput(declaration);
        if (ContractRules.IsByField(contract.Reply) && !hasOutput)
        {
            faults.Add(DeclarationCheck.Fault(DeclarationRule.OutputFieldsMissing, null, nameof(contract.Reply)));
            return;
        }

        Reply reply = contract.Reply != Reply.Default ? contract.Reply : hasOutput ? Reply.CopyStructToUser : Reply.None;
        bool isWhole = reply != Reply.None && !ContractRules.IsByField(reply);
        if (!isWhole && contract.Cut != CutReply.Ignored && ContractRules.IsSized(source)) Add(nameof(contract.Cut), contract.Cut.ToString());
        if (ContractRules.IsByField(reply) && contract.ReplySize == ReplySize.Filled) Add(nameof(contract.ReplySize), contract.ReplySize.ToString());
        if (reply == Reply.None ? contract.ErrorReply != ErrorReply.None : !isWhole && contract.ErrorReply == ErrorReply.Zeroed)
            Add(nameof(contract.ErrorReply), contract.ErrorReply.ToString());

        void Add(string property, string value) =>
            faults.Add(DeclarationCheck.Fault(DeclarationRule.ReplyRuleWithoutReply, null, property, value, reply.ToString()));
    }
}
