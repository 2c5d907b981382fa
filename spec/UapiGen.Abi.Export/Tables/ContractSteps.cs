namespace UapiGen.Abi.Export;

/// <summary>The kernel's order of checks (<see cref="KernelOrder"/>) as a table has it: fields by their names in C, and what is written back in words.</summary>
internal static class ContractSteps
{
    public static IReadOnlyList<ContractStep> Of(AbiSnapshot snapshot) =>
        [.. KernelOrder.Of(snapshot, NameOf).Select(step => step switch
        {
            KernelMeaning meaning => new ContractStep(meaning.When, meaning.Then),
            KernelRefusal { ReportsSize: true } refusal => Reporting(snapshot, refusal),
            KernelRefusal refusal => new ContractStep(refusal.When, refusal.Error.ToString(), new(new ContractError(refusal.Error, refusal.When))),
            _ => throw new ExportException($"no words for {step.GetType().Name}"),
        })];

    /// <summary>A refusal that writes ksize first, which can fail by itself.</summary>
    private static ContractStep Reporting(AbiSnapshot snapshot, KernelRefusal refusal)
    {
        string field = snapshot.Fields.FirstOrDefault(one => one.IsStructSize) is { } size ? NameOf(size) : "the size field";
        bool replaces = snapshot.Contract.ReportFault == ReportFault.ReplacesErrno;
        string then = $"{refusal.Error}, after ksize was written into {field}" + (replaces ? "; EFAULT where that cannot be written" : " where that can be written");
        ContractError first = new(refusal.Error, $"{refusal.When}; ksize is written into {field}");
        return new ContractStep(refusal.When, then, replaces ? new(first, new ContractError(Errno.EFAULT, $"{refusal.When}, and {field} cannot be written")) : new(first));
    }

    private static string NameOf(FieldSnapshot field) => field.IsAnonymous ? "the unnamed member at " + CText.Decimal(field.Offset.Lp64) : CNames.Field(field.Name);
}
