using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The kernel side, outwards: the reply's size, the masks, then tail and head.</summary>
internal static class CopyOutSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        if (facts.Contract.Reply == Reply.None) return;

        Names names = facts.Names;
        bool clearsTail = facts.Contract.Reply == Reply.CopyStructToUser;
        code.Line();
        code.Line("/// <summary>");
        code.Line($"/// Hands a <c>{facts.CName}</c> back to its caller, as the kernel does:");
        code.Line(clearsTail
            ? "/// the caller's bytes past ksize are cleared first, then min(usize, ksize) bytes are copied."
            : "/// min(usize, ksize) bytes are copied, and the caller's bytes past ksize stay as they are.");
        code.Line("/// </summary>");
        code.Line("/// <param name=\"memory\">The caller's memory.</param>");
        code.Line("/// <param name=\"user\">Where the struct lies in it.</param>");
        code.Line("/// <param name=\"usize\">The caller's size, in bytes.</param>");
        code.Line("/// <param name=\"value\">The reply.</param>");
        code.Line("/// <returns>EFAULT when a byte cannot be written, those before it stay written; else Success.</returns>");
        code.Line($"public static {names.Errno} CopyToUser<TMemory>(ref TMemory memory, {names.UserAddress} user, ulong usize, ref {facts.Name} value)");
        using (code.Indented())
            code.Line($"where TMemory : struct, {names.IUserMemory}");
        using (code.Block())
        {
            WriteReplySize(code, facts);
            WriteMasks(code, facts);
            code.Line($"return memory.{(clearsTail ? "CopyStructToUser" : "CopyHeadToUser")}(user, usize, in value);");
        }
    }

    private static void WriteReplySize(CodeWriter code, StructFacts facts)
    {
        if (!facts.ReadsSizeFromStruct || facts.Contract.ReplySize == ReplySize.Unchanged) return;

        string name = facts.SizeField!.Member();
        if (facts.Contract.ReplySize == ReplySize.Kernel) code.Line($"value.{name} = Ksize;");
        else if (facts.SizeFieldType == "ulong") code.Line($"value.{name} = ulong.Min(usize, Ksize);");
        else code.Line($"value.{name} = ({facts.SizeFieldType})ulong.Min(usize, Ksize);");
    }

    private static void WriteMasks(CodeWriter code, StructFacts facts)
    {
        foreach (FieldDeclaration field in facts.Declaration.Fields)
        {
            if (field.OutputMask is { } mask) code.Line($"value.{field.Member()} &= {MaskText.Of(mask, field, facts)}; // No other bit leaves the kernel.");
        }
    }
}
