using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The documentation of the copy in: each error with its cause, in the order in which they win.</summary>
internal static class CopyInDocs
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        code.Line($"/// <summary>Reads a caller's <c>{facts.CName}</c> and checks it, as the kernel does.</summary>");
        code.Line("/// <param name=\"memory\">The caller's memory.</param>");
        code.Line("/// <param name=\"user\">Where the struct lies in it.</param>");
        if (!facts.ReadsSizeFromStruct) code.Line("/// <param name=\"usize\">The size that the caller passed, in bytes.</param>");
        code.Line("/// <param name=\"value\">The struct; what the caller did not pass is zero.</param>");
        if (facts.ReadsSizeFromStruct) code.Line("/// <param name=\"usize\">The caller's size, in bytes, as it was read first.</param>");
        code.Line("/// <returns>");
        code.Line("/// The first that applies:");
        foreach (string line in Outcomes(facts))
            code.Line($"/// {line};");
        code.Line("/// else Success.");
        code.Line("/// </returns>");
    }

    private static IEnumerable<string> Outcomes(StructFacts facts)
    {
        Contract contract = facts.Contract;
        if (facts.ReadsSizeFromStruct) yield return "EFAULT, the size field cannot be read";
        if (contract.Cap == SizeCap.PageSize) yield return $"{contract.CapError}, the size is above the page size{Reported(facts, contract.CapReportsSize)}";
        if (contract.Cap == SizeCap.BelowPageSize) yield return $"{contract.CapError}, the size is the page size or above{Reported(facts, contract.CapReportsSize)}";
        if (contract.Small == SmallStruct.Reject) yield return $"{contract.SmallError}, the size is below {contract.Floor.Text()}";
        if (contract.Small == SmallStruct.RejectAndReportSize) yield return $"E2BIG, the size is below {contract.Floor.Text()}{Reported(facts, true)}";
        if (contract.Larger == LargerStruct.Reject) yield return "E2BIG, the struct is larger than ksize";
        if (contract.Larger == LargerStruct.RejectAndReportSize) yield return $"E2BIG, the struct is larger than ksize{Reported(facts, true)}";
        if (contract.Larger == LargerStruct.AcceptZeroTail) yield return "E2BIG, a byte past ksize is not zero, or EFAULT, one before it cannot be read";
        if (contract.Larger == LargerStruct.AcceptZeroTailOrReportSize) yield return $"E2BIG, a byte past ksize is not zero{Reported(facts, true)}, or EFAULT, one before it cannot be read";
        yield return "EFAULT, the struct cannot be read";
        foreach (FieldDeclaration field in facts.Declaration.Fields)
        {
            if (field.Input is { MustBeZero: true } zero) yield return $"{zero.Error}, {field.Name} is not zero";
            else if (field.Input is { } rule) yield return $"{rule.Error}, {field.Name} has an unknown bit";
        }
    }

    private static string Reported(StructFacts facts, bool reports) =>
        !reports ? ""
        : facts.Contract.ReportFault == ReportFault.ReplacesErrno ? " (ksize is written into the size field; EFAULT where it cannot be)"
        : " (ksize is written into the size field where it can be)";
}
