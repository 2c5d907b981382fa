namespace UapiGen.Abi.Export;

/// <summary>A contract in words, an axis a line; those on which nothing was promised are left out.</summary>
internal static class ContractFacts
{
    public static IEnumerable<(string Axis, string Words)> Of(AbiSnapshot snapshot)
    {
        Contract contract = snapshot.Contract;
        bool isSized = ContractRules.IsSized(contract.SizeSource);
        yield return ("size comes from", Source(snapshot));
        if (isSized)
        {
            yield return ("floor", Floor(snapshot));
            if (contract.Zero == ZeroSize.MeansVersion0) yield return ("size 0", "stands for the size of version 0");
            yield return ("cap", Cap(contract));
            yield return ("larger struct", Larger(contract));
        }
        if (contract.Null != NullStruct.Fault) yield return ("null address", Null(contract));
        yield return ("kernel reads", Reads(contract.Request));
        yield return ("kernel writes back", Writes(contract, isSized));
        if (contract.Reply != Reply.None && snapshot.Fields.Any(field => field.IsStructSize)) yield return ("size in the reply", SizeOfReply(contract.ReplySize));
        if (contract.Cut == CutReply.Refused) yield return ("reply that does not fit", $"{contract.CutError}");
        if (contract.ErrorReply != ErrorReply.None) yield return ("on an error", contract.ErrorReply == ErrorReply.Copied ? "the struct is handed back as it is" : "zeros are handed back");
    }

    private static string Source(AbiSnapshot snapshot) => snapshot.Contract.SizeSource switch
    {
        SizeSource.Field => "the field " + CNames.Field(snapshot.Fields.First(field => field.IsStructSize).Name) + ", read once before anything else",
        SizeSource.Argument => "an argument of the call, " + (snapshot.Contract.SizeWidth == SizeWidth.Bits32 ? "an unsigned int" : "a size_t"),
        SizeSource.CommandBits => "the size bits of the command",
        SizeSource.KernelFirst => "the kernel, which is asked before",
        _ => "nobody: there is one size",
    };

    private static string Floor(AbiSnapshot snapshot)
    {
        string size = CText.Decimal(snapshot.Contract.Floor) + " bytes" + (snapshot.FloorI386 == snapshot.Contract.Floor ? "" : $" ({CText.Decimal(snapshot.FloorI386)} on i386)");
        return snapshot.Contract.Small switch
        {
            SmallStruct.ZeroExtend => "none: what is not passed is zero",
            SmallStruct.RejectAndReportSize => $"{size}; below it E2BIG, and the kernel's size is written back",
            _ => $"{size}; below it {snapshot.Contract.SmallError}",
        };
    }

    private static string Cap(Contract contract)
    {
        string reports = contract.CapReportsSize ? ", and the kernel's size is written back" : "";
        return contract.Cap switch
        {
            SizeCap.PageSize => $"the page size; above it {contract.CapError}{reports}",
            SizeCap.BelowPageSize => $"one byte less than the page size; above it {contract.CapError}{reports}",
            _ => "none",
        };
    }

    private static string Larger(Contract contract) => contract.Larger switch
    {
        LargerStruct.AcceptZeroTail => $"taken where the bytes past the kernel's struct are zero, else {contract.LargerError}",
        LargerStruct.AcceptZeroTailOrReportSize => $"taken where the bytes past the kernel's struct are zero, else {contract.LargerError}, and the kernel's size is written back",
        LargerStruct.Reject => $"never taken: {contract.LargerError}",
        LargerStruct.RejectAndReportSize => $"never taken: {contract.LargerError}, and the kernel's size is written back",
        _ => "taken; what the kernel does not know is not looked at",
    };

    private static string Null(Contract contract) => contract.Null switch
    {
        NullStruct.Reject => contract.NullError.ToString(),
        NullStruct.NoStruct => "no struct",
        _ => $"no struct where the size is 0, too; only one of them is {contract.NullError}",
    };

    private static string Reads(Request request) => request switch
    {
        Request.Whole => "the struct",
        Request.InputFields => "single fields",
        Request.None => "nothing: the struct is a reply",
        _ => "nothing, but the room for the reply must be zero",
    };

    private static string Writes(Contract contract, bool isSized) => contract.Reply switch
    {
        Reply.None => "nothing",
        Reply.OutputFields or Reply.CopyOutputFields => "the fields that it fills, one by one",
        _ when !isSized => "the struct",
        Reply.CopyStructToUser => "zeros past its own struct first, then the smaller of both sizes",
        Reply.CopyHead => "the smaller of both sizes; what is past its own struct stays as it was",
        _ => "the smaller of both sizes, then zeros past its own struct",
    };

    private static string SizeOfReply(ReplySize size) => size switch
    {
        ReplySize.Kernel => "the size of the kernel's struct",
        ReplySize.Filled => "the bytes that were filled",
        _ => "what the caller passed",
    };
}
