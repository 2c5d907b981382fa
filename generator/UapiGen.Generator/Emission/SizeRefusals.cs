using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>What is said of a size: cap, floor, then whether a larger struct is taken at all. What ends alike is one condition, as in the kernel's own code.</summary>
internal static class SizeRefusals
{
    public static List<Refusal> Of(StructFacts facts, KernelSide side)
    {
        Contract contract = facts.Contract;
        var refusals = new List<Refusal>();
        if (CapCondition(facts) is { } past) Add(refusals, past, contract.CapError, contract.CapReportsSize);
        if (contract.Small == SmallStruct.Reject) Add(refusals, $"usize < {facts.FloorName}", contract.SmallError, reports: false);
        if (contract.Small == SmallStruct.RejectAndReportSize) Add(refusals, $"usize < {facts.FloorName}", Errno.E2BIG, reports: true);
        if (LargerCondition(facts, side) is { } larger) Add(refusals, larger, contract.LargerError, contract.Larger == LargerStruct.RejectAndReportSize);
        return refusals;
    }

    /// <summary>When a larger struct is refused whatever its tail holds; null where the tail decides, or nothing.</summary>
    public static string? LargerCondition(StructFacts facts, KernelSide side) =>
        facts.Contract.Larger is LargerStruct.Reject or LargerStruct.RejectAndReportSize ? $"usize > {side.Ksize}" : null;

    private static string? CapCondition(StructFacts facts) => facts.Contract.Cap switch
    {
        SizeCap.PageSize => $"usize > {facts.Names.UserMemory}.PageSize",
        SizeCap.BelowPageSize => $"usize >= {facts.Names.UserMemory}.PageSize",
        _ => null,
    };

    private static void Add(List<Refusal> refusals, string condition, Errno error, bool reports)
    {
        int last = refusals.Count - 1;
        if (last >= 0 && refusals[last].Error == error && refusals[last].Reports == reports)
            refusals[last] = refusals[last] with { Condition = $"{refusals[last].Condition} || {condition}" };
        else
            refusals.Add(new Refusal(condition, error, reports));
    }
}
