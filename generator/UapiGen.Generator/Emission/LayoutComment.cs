using System.Diagnostics.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The table above the struct: every byte of it, and what is promised of it.</summary>
internal static class LayoutComment
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        // // struct kvm_ppc_compat_caps
        // //
        // //   offset  size  field
        // //        0     8  Size                 usize in, the size of the reply out
        // //       24        end of version 0
        code.Line($"// {facts.CName}");
        code.Line("//");
        code.Line("//   offset  size  field");

        int nameWidth = NameWidth(facts);
        int version = 0;
        for (int i = 0; i < facts.Layout.Fields.Count; i++)
        {
            FieldDeclaration field = facts.Declaration.Fields[i];
            FieldLayout place = facts.Layout.Fields[i];
            for (; version < field.Since; version++)
                WriteVersionEnd(code, facts.Versions[version]);
            if (place.PaddingBefore > 0)
                code.Line($"//   {Column(place.Offset - place.PaddingBefore, 6)}  {Column(place.PaddingBefore, 4)}  (padding)");
            WriteRow(code, place.Offset, place.Size, field.Name, Promise(field, facts), nameWidth);
            WriteBits(code, field);
            if (IsOpen(field.Type, field.IsAnonymous, out CompositeType? embedded)) WriteMembers(code, embedded, place.Offset, "  ", nameWidth);
            else if (facts.Declaration.IsUnion) WriteGrowth(code, field, nameWidth);
        }
        if (facts.Layout.Size > facts.Layout.KnownEnd)
            code.Line($"//   {Column(facts.Layout.KnownEnd, 6)}  {Column(facts.Layout.Size - facts.Layout.KnownEnd, 4)}  (padding)");
        for (; version < facts.Versions.Count; version++)
            WriteVersionEnd(code, facts.Versions[version]);
        if (facts.Layout.TailOffset is { } tail)
            code.Line($"//   {Column(tail, 6)}        {facts.Declaration.Tail!.Name}[], {AbiTypeText.Of(facts.Declaration.Tail.Element)} each: as many as there are");
    }

    private static void WriteRow(CodeWriter code, int offset, int size, string name, string promise, int nameWidth)
    {
        string row = $"//   {Column(offset, 6)}  {Column(size, 4)}  {name}";
        code.Line(promise.Length == 0 ? row : row.PadRight(nameWidth + 21) + promise);
    }

    /// <summary>The bits of a word as C writes them, behind a colon: the first, how many, the name.</summary>
    private static void WriteBits(CodeWriter code, FieldDeclaration field)
    {
        foreach (BitFieldLayout place in BitFieldLayout.Lay(field))
        {
            string row = $"//   {(":" + place.Start.Text()).PadLeft(6)}  {(":" + place.Width.Text()).PadLeft(4)}    {place.Name}";
            code.Line(place.MustBeZero ? row + ", must be zero" : row);
        }
    }

    /// <summary>What shares a union's bytes, and what C reaches as members of the struct: a row each.</summary>
    private static void WriteMembers(CodeWriter code, CompositeType type, int offset, string indent, int nameWidth)
    {
        string mark = type is UnionType ? "| " : "";
        StructLayout layout = LayoutEngine.Lay(type, TargetAbi.X86_64);
        for (int i = 0; i < layout.Fields.Count; i++)
        {
            WriteRow(code, offset + layout.Fields[i].Offset, layout.Fields[i].Size, indent + mark + layout.Fields[i].Name, Since(type.Members[i]), nameWidth);
            if (IsOpen(type.Members[i].Type, type.Members[i].IsAnonymous, out CompositeType? inner)) WriteMembers(code, inner, offset + layout.Fields[i].Offset, indent + "  ", nameWidth);
        }
    }

    /// <summary>What later versions brought to a struct in a union: a row each.</summary>
    private static void WriteGrowth(CodeWriter code, FieldDeclaration field, int nameWidth)
    {
        if (field.Type is not StructType embedded) return;
        StructLayout layout = LayoutEngine.Lay(embedded, TargetAbi.X86_64);
        for (int i = 0; i < layout.Fields.Count; i++)
        {
            if (embedded.Members[i].Since > 0) WriteRow(code, layout.Fields[i].Offset, layout.Fields[i].Size, "  " + layout.Fields[i].Name, Since(embedded.Members[i]), nameWidth);
        }
    }

    private static string Since(StructMember member) => member.Since == 0 ? "" : "since version " + member.Since.Text();

    private static bool IsOpen(AbiType type, bool isAnonymous, [NotNullWhen(true)] out CompositeType? composite) =>
        (composite = type is UnionType || isAnonymous ? type as CompositeType : null) is not null;

    private static void WriteVersionEnd(CodeWriter code, StructVersion version) =>
        code.Line($"//   {Column(version.Size, 6)}        -- end of version {version.Number.Text()}{(version.IsWithdrawn ? ", withdrawn" : "")}");

    private static int NameWidth(StructFacts facts)
    {
        int width = 0;
        foreach (FieldDeclaration field in facts.Declaration.Fields)
        {
            width = Math.Max(width, field.Name.Length);
            if (field.Type is not StructType embedded) continue;
            foreach (StructMember member in embedded.Members)
            {
                if (member.Since > 0) width = Math.Max(width, member.Name.Length + 2);
            }
        }
        return Math.Min(width, 40);
    }

    private static string Column(int value, int width) => value.Text().PadLeft(width);

    private static string Promise(FieldDeclaration field, StructFacts facts)
    {
        if (field.IsStructSize) return SizePromise(facts);
        if (field.Input is { MustBeZero: true } zero) return $"must be zero, else {zero.Error}";
        if (field.Input is { } rule) return $"only known bits, else {rule.Error}";
        if (field.IsAnonymous) return "anonymous";
        if (field.OutputMask is not null) return field.IsInput ? "in and out, masked" : "out, masked";
        return (field.IsInput, field.IsOutput) switch
        {
            (true, true) => "in and out",
            (true, false) => "in",
            (false, true) => "out",
            _ => "",
        };
    }

    private static string SizePromise(StructFacts facts)
    {
        if (!facts.IsSized) return facts.Contract.Request == Request.Whole ? "ksize" : "";
        string input = facts.ReadsSizeFromStruct ? "usize" : "";
        string output = facts.Contract.Reply == Reply.None ? "" : facts.Contract.ReplySize switch
        {
            ReplySize.Kernel => "ksize out",
            ReplySize.Filled => "the bytes that were filled out",
            _ => "",
        };
        return input.Length == 0 || output.Length == 0 ? input + output : $"{input} in, {output}";
    }
}
