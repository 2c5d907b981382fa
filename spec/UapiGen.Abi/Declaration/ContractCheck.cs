using System.Globalization;

namespace UapiGen.Abi;

/// <summary>Whether a contract can be kept by the struct it stands on.</summary>
internal static class ContractCheck
{
    /// <summary>Finds contradictions between the contract, the command and the fields.</summary>
    public static void Check(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        int before = faults.Count;
        CheckValues(declaration, faults);
        if (faults.Count != before) return;

        FieldDeclaration? sizeField = null;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.IsStructSize) sizeField ??= field;
        }
        if (sizeField is null) CheckNeedsSizeField(declaration, faults);
        if (ContractRules.IsSized(ContractRules.ResolveSizeSource(declaration))) CheckFloor(declaration, sizeField, faults);
        CheckCommand(declaration, faults);
        AxisCheck.Check(declaration, sizeField, faults);
        FieldAxisCheck.Check(declaration, faults);
    }

    private static void CheckValues(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        Contract contract = declaration.Contract;
        Named(contract.SizeSource, nameof(contract.SizeSource), faults);
        Named(contract.Small, nameof(contract.Small), faults);
        Named(contract.Zero, nameof(contract.Zero), faults);
        Named(contract.Cap, nameof(contract.Cap), faults);
        Named(contract.Larger, nameof(contract.Larger), faults);
        Named(contract.ReportFault, nameof(contract.ReportFault), faults);
        Named(contract.Reply, nameof(contract.Reply), faults);
        Named(contract.ReplySize, nameof(contract.ReplySize), faults);
        Named(contract.SizeWidth, nameof(contract.SizeWidth), faults);
        Named(contract.Null, nameof(contract.Null), faults);
        Named(contract.Tail, nameof(contract.Tail), faults);
        Named(contract.Request, nameof(contract.Request), faults);
        Named(contract.Cut, nameof(contract.Cut), faults);
        Named(contract.ErrorReply, nameof(contract.ErrorReply), faults);
        NamedError(contract.SmallError, nameof(contract.SmallError), null, faults);
        NamedError(contract.CapError, nameof(contract.CapError), null, faults);
        NamedError(contract.NullError, nameof(contract.NullError), null, faults);
        NamedError(contract.LargerError, nameof(contract.LargerError), null, faults);
        NamedError(contract.CutError, nameof(contract.CutError), null, faults);
        if (declaration.Command is { } command) Named(command.Direction, "Ioctl", faults);
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.Input is { Error: not Errno.Success } input)
                NamedError(input.Error, input.MustBeZero ? "MustBeZero" : "KnownBits", field.Name, faults);
        }
    }

    private static void Named<T>(T value, string property, List<DeclarationFault> faults, string? field = null)
        where T : struct, Enum
    {
        if (!Members<T>.All.Contains(value))
            faults.Add(DeclarationCheck.Fault(DeclarationRule.UnknownContractValue, field, property, value.ToString(), typeof(T).Name));
    }

    /// <summary>The members of an enum, looked up once: a declaration has a dozen values, and a compilation thousands of declarations.</summary>
    private static class Members<T>
        where T : struct, Enum
    {
        public static readonly HashSet<T> All = new(EnumMembers.Of<T>());
    }

    private static void NamedError(Errno error, string property, string? field, List<DeclarationFault> faults)
    {
        if (error == Errno.Success) faults.Add(DeclarationCheck.Fault(DeclarationRule.ErrorIsSuccess, field, property));
        else Named(error, property, faults, field);
    }

    private static void CheckNeedsSizeField(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        Contract contract = declaration.Contract;
        // What is said of a size that nobody tells is a fault of its own.
        bool isSized = ContractRules.IsSized(ContractRules.ResolveSizeSource(declaration));
        if (contract.SizeSource == SizeSource.Field)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.SizeFieldMissing, null, nameof(contract.SizeSource)));
        if (isSized && contract.Larger is (LargerStruct.AcceptZeroTailOrReportSize or LargerStruct.RejectAndReportSize))
            Report(nameof(contract.Larger), contract.Larger.ToString());
        if (isSized && contract.Small == SmallStruct.RejectAndReportSize)
            Report(nameof(contract.Small), contract.Small.ToString());
        if (isSized && contract.CapReportsSize)
            Report(nameof(contract.CapReportsSize), "true");
        if (contract.CutReportsSize)
            Report(nameof(contract.CutReportsSize), "true");
        if (contract.ReplySize == ReplySize.Filled)
            Report(nameof(contract.ReplySize), contract.ReplySize.ToString());

        void Report(string property, string value) =>
            faults.Add(DeclarationCheck.Fault(DeclarationRule.ReportWithoutSizeField, null, property, value));
    }

    private static void CheckFloor(StructDeclaration declaration, FieldDeclaration? sizeField, List<DeclarationFault> faults)
    {
        const string floor = nameof(Contract.Floor);
        int said = declaration.Contract.Floor;
        if (said == 0) return;

        string text = DeclarationCheck.Text(said);
        int version0 = VersionTable.Compute(declaration, TargetAbi.X86_64)[0].Size;
        if (said < 0)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.FloorNegative, null, floor, text));
        else if (declaration.Contract.Small == SmallStruct.ZeroExtend)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.FloorWithZeroExtend, null, floor, text));
        else if (said > version0)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.FloorAboveVersion0, null, floor, text, DeclarationCheck.Text(version0)));
        else if (sizeField is not null && EndOf(declaration, sizeField) is int end && said < end)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.FloorCutsSizeField, null, floor, text, end.ToString(CultureInfo.InvariantCulture)));
    }

    private static int EndOf(StructDeclaration declaration, FieldDeclaration wanted)
    {
        StructLayout layout = LayoutEngine.Lay(declaration, TargetAbi.X86_64);
        for (int i = 0; i < layout.Fields.Count; i++)
        {
            if (ReferenceEquals(declaration.Fields[i], wanted)) return layout.Fields[i].End;
        }
        return 0;
    }

    private static void CheckCommand(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        bool carriesSize = declaration.Command is { Direction: not IoctlDirection.None };
        if (declaration.Contract.SizeSource == SizeSource.CommandBits && !carriesSize)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.CommandCarriesNoSize, null, nameof(Contract.SizeSource)));

        int newest = VersionTable.Newest(declaration);
        if (declaration.Command is not null && newest > 0 && ContractRules.ResolveSizeSource(declaration) == SizeSource.Argument)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.VersionsWithoutSize, null, "Ioctl", DeclarationCheck.Text(newest)));

        if (!carriesSize) return;
        int size = LayoutEngine.SizeOf(declaration, TargetAbi.X86_64);
        int largest = IoctlEncoding.PowerPc.MaximumSize;
        if (size > largest)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.CommandTooLarge, null, "Ioctl", DeclarationCheck.Text(size), DeclarationCheck.Text(largest)));
    }
}
