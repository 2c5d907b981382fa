using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The kernel side, inwards: size, cap, floor, tail, head, then what the fields promise. The order is the kernel's and is pinned by tests.</summary>
internal static class CopyInSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        Names names = facts.Names;
        bool fetches = facts.ReadsSizeFromStruct;

        code.Line();
        CopyInDocs.Write(code, facts);
        code.Line(fetches
            ? $"public static {names.Errno} CopyFromUser<TMemory>(ref TMemory memory, {names.UserAddress} user, out {facts.Name} value, out ulong usize)"
            : $"public static {names.Errno} CopyFromUser<TMemory>(ref TMemory memory, {names.UserAddress} user, ulong usize, out {facts.Name} value)");
        using (code.Indented())
            code.Line($"where TMemory : struct, {names.IUserMemory}");
        using (code.Block())
        {
            code.Line("value = default;");
            code.Line();
            if (fetches) WriteFetch(code, facts);
            WriteSizeChecks(code, facts);
            WriteCopy(code, facts);
            WriteFieldChecks(code, facts);
            code.Line($"return {names.Errno}.Success;");
        }
    }

    private static void WriteFetch(CodeWriter code, StructFacts facts)
    {
        string errno = facts.Names.Errno;
        code.Line("// The size is read once; what the caller writes there later is not looked at again.");
        if (facts.SizeFieldType == "ulong")
        {
            code.Line($"if (!memory.TryGet({facts.SizeFieldAddress}, out usize)) return {errno}.EFAULT;");
            return;
        }
        code.Line("usize = 0;");
        code.Line($"if (!memory.TryGet({facts.SizeFieldAddress}, out {facts.SizeFieldType} size)) return {errno}.EFAULT;");
        code.Line("usize = size;");
    }

    private static void WriteSizeChecks(CodeWriter code, StructFacts facts)
    {
        Contract contract = facts.Contract;
        if (contract.Zero == ZeroSize.MeansVersion0) code.Line("if (usize == 0) usize = SizeVer0;");

        var refusals = new List<Refusal>();
        if (CapCondition(facts) is { } past) Add(past, contract.CapError, contract.CapReportsSize);
        if (contract.Small == SmallStruct.Reject) Add($"usize < {facts.FloorName}", contract.SmallError, false);
        if (contract.Small == SmallStruct.RejectAndReportSize) Add($"usize < {facts.FloorName}", Errno.E2BIG, true);
        if (contract.Larger == LargerStruct.Reject) Add("usize > Ksize", Errno.E2BIG, false);
        if (contract.Larger == LargerStruct.RejectAndReportSize) Add("usize > Ksize", Errno.E2BIG, true);
        foreach (Refusal refusal in refusals)
            WriteRefusal(code, facts, refusal);

        // What ends alike is one condition, as in the kernel's own code.
        void Add(string condition, Errno error, bool reports)
        {
            int last = refusals.Count - 1;
            if (last >= 0 && refusals[last].Error == error && refusals[last].Reports == reports)
                refusals[last] = refusals[last] with { Condition = $"{refusals[last].Condition} || {condition}" };
            else
                refusals.Add(new Refusal(condition, error, reports));
        }
    }

    private static string? CapCondition(StructFacts facts) => facts.Contract.Cap switch
    {
        SizeCap.PageSize => $"usize > {facts.Names.UserMemory}.PageSize",
        SizeCap.BelowPageSize => $"usize >= {facts.Names.UserMemory}.PageSize",
        _ => null,
    };

    private static void WriteCopy(CodeWriter code, StructFacts facts)
    {
        string errno = facts.Names.Errno;
        LargerStruct larger = facts.Contract.Larger;
        bool scansTail = larger is LargerStruct.AcceptZeroTail or LargerStruct.AcceptZeroTailOrReportSize;

        code.Line();
        if (scansTail) code.Line("// The tail past ksize is looked at first and must be zero; only then is the head copied.");
        string usize = larger == LargerStruct.Truncate ? "ulong.Min(usize, Ksize)" : "usize";
        code.Line($"{errno} error = memory.CopyStructFromUser(user, {usize}, out value);");
        if (larger == LargerStruct.AcceptZeroTailOrReportSize) WriteRefusal(code, facts, new Refusal($"error == {errno}.E2BIG", Errno.E2BIG, Reports: true));
        code.Line($"if (error != {errno}.Success) return error;");

        if (!facts.ReadsSizeFromStruct) return;
        code.Line();
        code.Line("// The copy fetched the size field a second time: the first fetch stands.");
        code.Line(facts.SizeFieldType == "ulong"
            ? $"value.{facts.SizeField!.Member()} = usize;"
            : $"value.{facts.SizeField!.Member()} = ({facts.SizeFieldType})usize;");
    }

    private static void WriteFieldChecks(CodeWriter code, StructFacts facts)
    {
        for (int i = 0; i < facts.Declaration.Fields.Count; i++)
        {
            FieldDeclaration field = facts.Declaration.Fields[i];
            if (field.Input is not { } rule) continue;
            string condition = field.Type is ArrayType
                ? HasNonZeroByte(facts, facts.Layout.Fields[i])
                : rule.MustBeZero
                ? $"value.{field.Member()} != 0"
                : $"(value.{field.Member()} & ~{MaskText.Of(rule.Known, field, facts)}) != 0";
            code.Line($"if ({condition}) return {facts.Names.Errno}.{rule.Error};");
        }
    }

    /// <summary>Of an array, zero is all that can be demanded. Its bytes are those of the struct, whatever its elements are and however it is declared.</summary>
    private static string HasNonZeroByte(StructFacts facts, FieldLayout field) =>
        $"!{facts.Names.UserMemory}.IsZero(in value, {field.Offset.Text()}, {field.Size.Text()})";

    /// <summary>One refusal, with or without ksize written into the caller's size field first.</summary>
    private static void WriteRefusal(CodeWriter code, StructFacts facts, Refusal refusal)
    {
        (string condition, Errno error, bool reports) = refusal;
        string errno = facts.Names.Errno;
        if (!reports)
        {
            code.Line($"if ({condition}) return {errno}.{error};");
            return;
        }

        string put = $"memory.TryPut({facts.SizeFieldAddress}, ({facts.SizeFieldType})Ksize)";
        if (facts.Contract.ReportFault == ReportFault.ReplacesErrno)
        {
            code.Line($"if ({condition}) return {put} ? {errno}.{error} : {errno}.EFAULT;");
            return;
        }
        using (code.Block($"if ({condition})"))
        {
            code.Line($"_ = {put}; // Where that cannot be written, the caller finds its size unchanged.");
            code.Line($"return {errno}.{error};");
        }
    }

    /// <summary>A condition that ends the call.</summary>
    /// <param name="Condition">The condition in C#.</param>
    /// <param name="Error">What the call fails with.</param>
    /// <param name="Reports">Whether ksize is written into the size field first.</param>
    private sealed record Refusal(string Condition, Errno Error, bool Reports);
}
