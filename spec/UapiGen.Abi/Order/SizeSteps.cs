using System.Globalization;

namespace UapiGen.Abi;

/// <summary>What is said of the size, and of the address, before the struct is looked at.</summary>
internal static class SizeSteps
{
    public static IEnumerable<KernelStep> Of(AbiSnapshot snapshot, Func<FieldSnapshot, string> nameOf)
    {
        Contract contract = snapshot.Contract;
        bool isSized = ContractRules.IsSized(contract.SizeSource);
        KernelStep[] address = [.. NullSteps.Of(contract)], limits = isSized ? [.. Limits(snapshot)] : [];

        if (ContractRules.IsPassed(contract.SizeSource) && contract.SizeWidth == SizeWidth.Bits32)
            yield return new KernelMeaning("always", "of the size that was passed only the low 32 bits are seen", call => call.Usize = (uint)call.Usize);

        // The size bits are part of the command, which is looked at before its argument.
        bool sizeFirst = contract.SizeSource == SizeSource.CommandBits;
        if (!sizeFirst)
        {
            foreach (KernelStep step in address) yield return step;
        }

        if (contract.SizeSource == SizeSource.Field) yield return Fetch(PassedStruct.SizeFieldOf(snapshot)!, nameOf);
        if (isSized && contract.Zero == ZeroSize.MeansVersion0)
        {
            PerLayout size = snapshot.Versions[0].Size;
            yield return new KernelMeaning("usize is 0", $"it stands for {Decimal(size)}, the size of version 0",
                call => call.Usize = call.Usize == 0 ? (ulong)size.On(call.Passed.Target) : call.Usize);
        }
        foreach (KernelStep step in limits) yield return step;

        if (!sizeFirst) yield break;
        foreach (KernelStep step in address) yield return step;
    }

    /// <summary>The size is fetched alone and once: what stands there later is not looked at again.</summary>
    private static KernelRefusal Fetch(FieldSnapshot field, Func<FieldSnapshot, string> nameOf) => new(
        $"{nameOf(field)} cannot be read",
        Errno.EFAULT,
        _ => $"{nameOf(field)}, which says the size, can be read",
        call =>
        {
            if (call.Passed.Unreachable(field) is { } why) return why;
            call.Usize = call.Passed.ValueOf(field, ulong.MaxValue);
            return null;
        });

    private static IEnumerable<KernelStep> Limits(AbiSnapshot snapshot)
    {
        Contract contract = snapshot.Contract;
        if (contract.Cap == SizeCap.PageSize)
        {
            yield return new KernelRefusal("usize is above the page size", contract.CapError, _ => "the size is at most a page",
                call => call.Usize > call.Passed.PageSize ? PastPage(call) : null, contract.CapReportsSize);
        }
        if (contract.Cap == SizeCap.BelowPageSize)
        {
            yield return new KernelRefusal("usize is the page size or above", contract.CapError, _ => "the size is below a page",
                call => call.Usize >= call.Passed.PageSize ? PastPage(call) : null, contract.CapReportsSize);
        }

        PerLayout floor = new(contract.Floor, snapshot.FloorI386);
        string below = $"usize is below {Decimal(floor)}";
        if (contract.Small is SmallStruct.Reject or SmallStruct.RejectAndReportSize)
        {
            bool reports = contract.Small == SmallStruct.RejectAndReportSize;
            yield return new KernelRefusal(below, reports ? Errno.E2BIG : contract.SmallError, call => $"the size is at least the floor, {floor.On(call.Passed.Target)}",
                call => call.Usize < (ulong)floor.On(call.Passed.Target) ? Is(call) : null, reports);
        }
        if (contract.Larger is LargerStruct.Reject or LargerStruct.RejectAndReportSize)
        {
            yield return new KernelRefusal("usize is above ksize", contract.LargerError, call => $"the size is at most ksize, {call.Passed.Ksize}",
                call => call.Usize > call.Passed.Ksize ? Is(call) : null, contract.Larger == LargerStruct.RejectAndReportSize);
        }
    }

    private static string PastPage(Judgement call) => $"it is {call.Usize}, and a page has {call.Passed.PageSize} bytes";

    private static string Is(Judgement call) => $"it is {call.Usize}";

    /// <summary>Where i386 has another number, both.</summary>
    internal static string Decimal(PerLayout number) =>
        number.Lp64.ToString(CultureInfo.InvariantCulture) + (number.AreSame ? "" : $" ({number.I386.ToString(CultureInfo.InvariantCulture)} on i386)");
}
