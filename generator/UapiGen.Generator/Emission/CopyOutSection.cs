using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The kernel side, outwards: the reply's size, the masks, what is not to be cut, then tail and head.</summary>
internal static class CopyOutSection
{
    public static void Write(CodeWriter code, StructFacts facts, KernelSide side)
    {
        if (facts.Contract.Reply == Reply.None) return;

        Names names = facts.Names;
        string usize = facts.IsSized ? "ulong usize, " : "";
        string cut = facts.Contract.Cut == CutReply.Reported ? ", out bool ignoredTrailing" : "";
        code.Line();
        CopyOutDocs.Write(code, facts, side);
        code.Line($"public static {names.Errno} CopyToUser{side.Suffix}<TMemory>(ref TMemory memory, {side.Parameter}{names.UserAddress} user, {usize}ref {facts.Name} value{cut})");
        using (code.Indented())
            code.Line($"where TMemory : struct, {names.IUserMemory}");
        using (code.Block())
        {
            WriteNoStruct(code, facts);
            if (!side.IsNewest) code.Line("ulong ksize = (ulong)SizeOfVersion(version);");
            if (facts.IsSizePassed)
            {
                SizeCheckSection.WriteWidth(code, facts);
                SizeCheckSection.WriteZero(code, facts);
            }
            WriteReplySize(code, facts, side);
            WriteMasks(code, facts);
            WriteCut(code, facts, side);
            WriteCopy(code, facts, side);
        }
    }

    private static void WriteNoStruct(CodeWriter code, StructFacts facts)
    {
        if (facts.Contract.Cut == CutReply.Reported && facts.MayBeAbsent) code.Line("ignoredTrailing = false;");
        if (facts.MayBeAbsent) code.Line($"if (user.Value == 0) return {facts.Names.Errno}.Success; // No struct was passed.");
    }

    private static void WriteReplySize(CodeWriter code, StructFacts facts, KernelSide side)
    {
        if (facts.SizeField is not { } field || facts.Contract.ReplySize == ReplySize.Unchanged) return;

        string name = field.Member();
        string size = facts.Contract.ReplySize == ReplySize.Kernel || !facts.IsSized ? side.Ksize : $"ulong.Min(usize, {side.Ksize})";
        bool needsCast = facts.SizeFieldType != "ulong" && size != KernelSide.Newest.Ksize;
        code.Line($"value.{name} = {(needsCast ? $"({facts.SizeFieldType})" : "")}{size};");
    }

    private static void WriteMasks(CodeWriter code, StructFacts facts)
    {
        foreach (FieldDeclaration field in facts.Declaration.Fields)
        {
            if (field.OutputMask is { } mask) code.Line($"value.{field.Member()} &= {MaskText.Of(mask, field, facts)}; // No other bit leaves the kernel.");
        }
    }

    private static void WriteCut(CodeWriter code, StructFacts facts, KernelSide side)
    {
        string isCut = $"{facts.Names.UserMemory}.IsCut(in value, usize, {side.Ksize})";
        if (facts.Contract.Cut == CutReply.Reported) code.Line($"ignoredTrailing = {isCut};");
        if (facts.Contract.Cut == CutReply.Refused) new Refusal(isCut, facts.Contract.CutError, facts.Contract.CutReportsSize).Write(code, facts, side);
    }

    private static void WriteCopy(CodeWriter code, StructFacts facts, KernelSide side)
    {
        if (ContractRules.IsByField(facts.Contract.Reply))
        {
            WritePuts(code, facts, side);
            return;
        }
        if (!facts.IsSized)
        {
            code.Line($"return memory.CopyStructToUser(user, {side.Ksize}, in value);");
            return;
        }
        string copy = facts.Contract.Reply switch
        {
            Reply.CopyStructToUser => "CopyStructToUser",
            Reply.CopyHead => "CopyHeadToUser",
            _ => "CopyHeadThenClearTail",
        };
        code.Line($"return memory.{copy}(user, usize, {side.CopyKsize}in value);");
    }

    private static void WritePuts(CodeWriter code, StructFacts facts, KernelSide side)
    {
        string errno = facts.Names.Errno;
        string way = facts.Contract.Reply == Reply.OutputFields ? "TryPutField" : "TryCopyField";
        code.Line("// Only what the kernel fills is written, each field by itself.");
        for (int i = 0; i < facts.Declaration.Fields.Count; i++)
        {
            FieldDeclaration field = facts.Declaration.Fields[i];
            if (!field.IsOutput && field.OutputMask is null) continue;
            FieldLayout place = facts.Layout.Fields[i];
            string put = $"!memory.{way}(user, in value, offset: {place.Offset.Text()}, size: {place.Size.Text()})";
            code.Line($"if ({Reaches(facts, side, field, place)}{put}) return {errno}.EFAULT;");
        }
        code.Line($"return {errno}.Success;");
    }

    /// <summary>Whether there is such a field, as far as that is not certain: in the caller's struct, and in that of an older kernel.</summary>
    private static string Reaches(StructFacts facts, KernelSide side, FieldDeclaration field, FieldLayout place)
    {
        bool isWithinFloor = !facts.IsSized || (facts.Contract.Small != SmallStruct.ZeroExtend && place.End <= facts.Contract.Floor);
        return (isWithinFloor ? "" : $"usize >= {place.End.Text()} && ")
            + (side.IsNewest || field.Since == 0 ? "" : $"ksize >= {place.End.Text()} && ");
    }
}
