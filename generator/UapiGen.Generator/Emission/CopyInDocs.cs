using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The documentation of the copy in: each error with its cause, in the order in which they win.</summary>
internal static class CopyInDocs
{
    public static void Write(CodeWriter code, StructFacts facts, KernelSide side, IEnumerable<string> outcomes)
    {
        code.Line(side.IsNewest
            ? $"/// <summary>Reads a caller's <c>{facts.CName}</c> and checks it, as the kernel does.</summary>"
            : $"/// <summary>Reads a caller's <c>{facts.CName}</c> and checks it, as a kernel does that knows one version of it: ksize and the known bits are that version's.</summary>");
        code.Line("/// <param name=\"memory\">The caller's memory.</param>");
        if (!side.IsNewest) code.Line("/// <param name=\"version\">The version that the kernel knows.</param>");
        code.Line("/// <param name=\"user\">Where the struct lies in it.</param>");
        if (facts.IsSizePassed) code.Line("/// <param name=\"usize\">The size that the caller passed, in bytes.</param>");
        code.Line("/// <param name=\"value\">The struct; what the caller did not pass is zero.</param>");
        if (facts.ReadsSizeFromStruct) code.Line("/// <param name=\"usize\">The caller's size, in bytes, as it was read first.</param>");
        if (!side.IsNewest) code.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">There is no such version.</exception>");
        WriteReturns(code, outcomes);
    }

    public static void WriteReturns(CodeWriter code, IEnumerable<string> outcomes)
    {
        string[] lines = [.. outcomes];
        if (lines.Length == 0)
        {
            code.Line("/// <returns>Success.</returns>");
            return;
        }
        code.Line("/// <returns>");
        code.Line("/// The first that applies:");
        foreach (string line in lines)
            code.Line($"/// {line};");
        code.Line("/// else Success.");
        code.Line("/// </returns>");
    }

    /// <summary>All that the copy in with its checks can answer.</summary>
    public static IEnumerable<string> Outcomes(StructFacts facts) => CopyOutcomes(facts).Concat(FieldOutcomes(facts));

    /// <summary>What can be said before memory is looked at.</summary>
    public static IEnumerable<string> SizeOutcomes(StructFacts facts)
    {
        Contract contract = facts.Contract;
        bool sizeFirst = contract.SizeSource == SizeSource.CommandBits;
        if (!sizeFirst && NullOutcome(contract) is { } before) yield return before;
        if (facts.ReadsSizeFromStruct) yield return "EFAULT, the size field cannot be read";
        if (contract.Cap == SizeCap.PageSize) yield return $"{contract.CapError}, the size is above the page size{Reported(facts, contract.CapReportsSize)}";
        if (contract.Cap == SizeCap.BelowPageSize) yield return $"{contract.CapError}, the size is the page size or above{Reported(facts, contract.CapReportsSize)}";
        if (facts.IsSized && contract.Small == SmallStruct.Reject) yield return $"{contract.SmallError}, the size is below {contract.Floor.Text()}";
        if (contract.Small == SmallStruct.RejectAndReportSize) yield return $"E2BIG, the size is below {contract.Floor.Text()}{Reported(facts, true)}";
        if (contract.Larger == LargerStruct.Reject) yield return $"{contract.LargerError}, the struct is larger than ksize";
        if (contract.Larger == LargerStruct.RejectAndReportSize) yield return $"{contract.LargerError}, the struct is larger than ksize{Reported(facts, true)}";
        if (sizeFirst && NullOutcome(contract) is { } after) yield return after;
    }

    /// <summary>What the copy can answer, without the checks of fields.</summary>
    public static IEnumerable<string> CopyOutcomes(StructFacts facts)
    {
        Contract contract = facts.Contract;
        foreach (string outcome in SizeOutcomes(facts)) yield return outcome;
        if (facts.ScansTail)
        {
            bool reports = contract.Larger == LargerStruct.AcceptZeroTailOrReportSize;
            string end = contract.Tail == TailStart.KnownEnd ? "the end of the last field" : "ksize";
            yield return $"{contract.LargerError}, a byte past {end} is not zero{Reported(facts, reports)}, or EFAULT, one before it cannot be read";
        }
        if (contract.Request == Request.Whole) yield return "EFAULT, the struct cannot be read";
        if (contract.Request == Request.InputFields) yield return "EFAULT, a field that the kernel asks for cannot be read";
        if (contract.Request == Request.Zeroed) yield return "EINVAL, a byte of the room for the reply is not zero, or EFAULT, one before it cannot be read";
        if (facts.SizeField is { } field && !facts.IsSized && contract.Request == Request.Whole)
        {
            yield return $"{contract.SmallError}, {field.Name} is below ksize";
            yield return $"{contract.LargerError}, {field.Name} is above ksize";
        }
    }

    /// <summary>What the checks of fields can answer.</summary>
    public static IEnumerable<string> FieldOutcomes(StructFacts facts)
    {
        foreach (FieldDeclaration field in facts.Declaration.Fields)
        {
            if (field.Input is not { } rule) continue;
            yield return rule.MustBeZero ? $"{rule.Error}, {field.Name} is not zero" : $"{rule.Error}, {field.Name} has an unknown bit";
            if (field.KnownSince.Count > 0 && facts.IsSized) yield return $"{rule.Error}, {field.Name} has a bit that is for larger structs";
        }
    }

    /// <summary>What is said of a refusal that tells ksize.</summary>
    public static string Reported(StructFacts facts, bool reports) =>
        !reports ? ""
        : facts.Contract.ReportFault == ReportFault.ReplacesErrno ? " (ksize is written into the size field; EFAULT where it cannot be)"
        : " (ksize is written into the size field where it can be)";

    private static string? NullOutcome(Contract contract) => contract.Null switch
    {
        NullStruct.Reject => $"{contract.NullError}, the address is null",
        NullStruct.NoStruct => "Success without a struct, the address is null",
        NullStruct.NoStructWithoutSize => $"Success without a struct, address and size are both 0, or {contract.NullError}, only one of them is",
        _ => null,
    };
}
