using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>What a copy in does, step by step. Each step is written only where the contract needs it.</summary>
internal static class CopyInBody
{
    /// <summary>Writes the body.</summary>
    /// <param name="code">Where to write.</param>
    /// <param name="facts">The struct.</param>
    /// <param name="side">Which kernel it plays.</param>
    /// <param name="checksFields">Whether what the caller wrote into fields is checked at the end.</param>
    public static void Write(CodeWriter code, StructFacts facts, KernelSide side, bool checksFields)
    {
        code.Line("value = default;");
        if (!side.IsNewest && UsesKsize(facts)) OlderKernelSection.WriteKsize(code, facts);
        bool declared = WriteSizes(code, facts, side, out bool isReturned);
        if (isReturned) return;

        switch (facts.Contract.Request)
        {
            case Request.Whole:
                if (WriteCopy(code, facts, side, declared, isLast: !(checksFields && facts.ChecksFields) && (facts.SizeField is null || facts.IsSizePassed))) return;
                WriteSizeField(code, facts, side);
                break;

            case Request.InputFields:
                WriteGets(code, facts);
                WriteFetchedSize(code, facts);
                break;

            case Request.Zeroed:
                if (WriteZeroedRoom(code, facts, side, declared, isLast: !(checksFields && facts.ChecksFields) && !facts.ReadsSizeFromStruct)) return;
                WriteFetchedSize(code, facts);
                break;

            default:
                WriteFetchedSize(code, facts);
                break;
        }
        if (checksFields) FieldChecks.Write(code, facts, side);
        code.Line($"return {facts.Names.Errno}.Success;");
    }

    /// <summary>Whether ksize decides anything of a copy in: where only some fields are read, it often does not.</summary>
    private static bool UsesKsize(StructFacts facts) =>
        facts.Contract.Request == Request.Whole || (facts.Contract.Request == Request.Zeroed && !facts.IsSized) || SizeRefusals.Of(facts, KernelSide.Older).Exists(refusal => refusal.Reports)
        || SizeRefusals.LargerCondition(facts, KernelSide.Older) is not null;

    /// <summary>Writes what is done before the struct itself is looked at.</summary>
    /// <returns>Whether a variable for the error is declared now.</returns>
    private static bool WriteSizes(CodeWriter code, StructFacts facts, KernelSide side, out bool isReturned)
    {
        string errno = facts.Names.Errno;
        isReturned = false;
        if (facts.ReadsSizeFromStruct)
        {
            bool isEarly = facts.SizeFieldType != "ulong" || facts.Contract.Null != NullStruct.Fault;
            if (isEarly) code.Line("usize = 0;");
            code.Line();
            NullCheck.Write(code, facts);
            WriteFetch(code, facts);
            SizeCheckSection.WriteZero(code, facts);
            foreach (Refusal refusal in SizeRefusals.Of(facts, side))
                refusal.Write(code, facts, side);
            return false;
        }

        code.Line();
        if (!facts.IsSizePassed)
        {
            NullCheck.Write(code, facts);
            return false;
        }

        if (!facts.ChecksSize) return false;
        isReturned = facts.Contract.Request == Request.None && (side.IsNewest || SizeRefusals.LargerCondition(facts, side) is null);
        if (isReturned)
        {
            code.Line("return CheckSize(user, ref usize); // Nothing of the struct is read.");
            return false;
        }
        code.Line($"{errno} error = CheckSize(user, ref usize);");
        code.Line(facts.MayBeAbsent
            ? $"if (error != {errno}.Success || user.Value == 0) return error;"
            : $"if (error != {errno}.Success) return error;");
        if (!side.IsNewest && SizeRefusals.LargerCondition(facts, side) is { } larger)
            new Refusal(larger, facts.Contract.LargerError, Reports: false).Write(code, facts, side);
        return true;
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
        code.Line($"if (!memory.TryGet({facts.SizeFieldAddress}, out {facts.SizeFieldType} size)) return {errno}.EFAULT;");
        code.Line("usize = size;");
    }

    /// <summary>Writes the copy of the whole struct.</summary>
    /// <returns>Whether it ends the method.</returns>
    private static bool WriteCopy(CodeWriter code, StructFacts facts, KernelSide side, bool declared, bool isLast)
    {
        string errno = facts.Names.Errno;
        if (declared || facts.ReadsSizeFromStruct) code.Line();
        if (facts.ScansTail) code.Line("// The tail past ksize is looked at first and must be zero; only then is the head copied.");
        string copy = $"memory.CopyStructFromUser(user, {CopyArguments(facts, side)}out value)";

        bool reports = facts.Contract.Larger == LargerStruct.AcceptZeroTailOrReportSize;
        bool hasOwnError = facts.ScansTail && (reports || facts.Contract.LargerError != Errno.E2BIG);
        if (isLast && !hasOwnError)
        {
            code.Line($"return {copy};");
            return true;
        }
        code.Line($"{(declared ? "" : errno + " ")}error = {copy};");
        if (hasOwnError) new Refusal($"error == {errno}.E2BIG", facts.Contract.LargerError, reports).Write(code, facts, side);
        if (isLast)
        {
            code.Line("return error;");
            return true;
        }
        code.Line($"if (error != {errno}.Success) return error;");
        return false;
    }

    private static string CopyArguments(StructFacts facts, KernelSide side)
    {
        if (!facts.IsSized) return $"{side.Ksize}, ";
        if (!facts.ScansTail) return facts.Contract.Larger == LargerStruct.Truncate ? $"ulong.Min(usize, {side.Ksize}), " : "usize, ";
        return facts.Contract.Tail == TailStart.KnownEnd ? $"usize, {side.KnownEnd}, " : $"usize, {side.CopyKsize}";
    }

    private static void WriteSizeField(CodeWriter code, StructFacts facts, KernelSide side)
    {
        if (facts.SizeField is not { } field) return;
        if (facts.ReadsSizeFromStruct)
        {
            code.Line();
            code.Line("// The copy fetched the size field a second time: the first fetch stands.");
            WriteFetchedSize(code, facts);
        }
        else if (!facts.IsSized)
        {
            string errno = facts.Names.Errno, name = field.Member();
            Errno small = facts.Contract.SmallError, larger = facts.Contract.LargerError;
            code.Line();
            code.Line("// There is one size. It is looked at only now, after the whole struct was read.");
            if (small == larger)
            {
                code.Line($"if (value.{name} != {side.Ksize}) return {errno}.{small};");
                return;
            }
            code.Line($"if (value.{name} < {side.Ksize}) return {errno}.{small};");
            code.Line($"if (value.{name} > {side.Ksize}) return {errno}.{larger};");
        }
    }

    /// <summary>Writes the look at the room for the reply.</summary>
    /// <returns>Whether it ends the method.</returns>
    private static bool WriteZeroedRoom(CodeWriter code, StructFacts facts, KernelSide side, bool declared, bool isLast)
    {
        string errno = facts.Names.Errno;
        if (declared || facts.ReadsSizeFromStruct) code.Line();
        code.Line("// The room for the reply must be all zero; the first byte that is not, or cannot be read, decides.");
        string check = $"memory.CheckZeroedRoom(user, {(facts.IsSized ? "usize" : side.Ksize)})";
        if (isLast)
        {
            code.Line($"return {check};");
            return true;
        }
        code.Line($"{(declared ? "" : errno + " ")}error = {check};");
        code.Line($"if (error != {errno}.Success) return error;");
        return false;
    }

    private static void WriteGets(CodeWriter code, StructFacts facts)
    {
        code.Line();
        code.Line("// Only what the kernel asks for is read, each field by itself.");
        for (int i = 0; i < facts.Declaration.Fields.Count; i++)
        {
            if (!facts.Declaration.Fields[i].IsInput) continue;
            FieldLayout place = facts.Layout.Fields[i];
            code.Line($"if (!memory.TryGetField(user, ref value, offset: {place.Offset.Text()}, size: {place.Size.Text()})) return {facts.Names.Errno}.EFAULT;");
        }
    }

    private static void WriteFetchedSize(CodeWriter code, StructFacts facts)
    {
        if (!facts.ReadsSizeFromStruct) return;
        code.Line(facts.SizeFieldType == "ulong"
            ? $"value.{facts.SizeField!.Member()} = usize;"
            : $"value.{facts.SizeField!.Member()} = ({facts.SizeFieldType})usize;");
    }
}
