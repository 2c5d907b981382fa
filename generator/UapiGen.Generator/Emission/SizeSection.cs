using System.Text;
using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The published sizes, and the proof that the layout is what they say.</summary>
internal static class SizeSection
{
    private const int MaximumLine = 120;

    public static void Write(CodeWriter code, StructFacts facts)
    {
        foreach (StructVersion version in facts.Versions)
        {
            string also = version.Number == 0 ? ", the first published one" : version.IsWithdrawn ? ", which was withdrawn" : "";
            code.Line($"/// <summary>Size of version {version.Number.Text()}{also}, in bytes.</summary>");
            code.Line($"public const int SizeVer{version.Number.Text()} = {version.Size.Text()};");
            code.Line();
        }

        if (facts.FloorName == "Floor" && facts.IsSized && facts.Contract.Small != SmallStruct.ZeroExtend)
        {
            code.Line("/// <summary>The smallest usize taken, in bytes.</summary>");
            code.Line($"public const int Floor = {facts.Contract.Floor.Text()};");
            code.Line();
        }

        code.Line("/// <summary>ksize: the size of the struct as this side knows it, in bytes.</summary>");
        code.Line($"public const int Ksize = SizeVer{facts.Versions[facts.Versions.Count - 1].Number.Text()};");
        code.Line();

        if (facts.ScansTail && facts.Contract.Tail == TailStart.KnownEnd)
        {
            code.Line("/// <summary>The end of the last field, where the tail begins: padding behind it must be zero too.</summary>");
            code.Line($"public const int KnownEnd = {facts.Layout.KnownEnd.Text()};");
            code.Line();
        }

        if (facts.Layout.TailOffset is { } tail)
        {
            code.Line($"/// <summary>Where C's <c>{facts.Declaration.Tail!.Name}[]</c> begins, in bytes from the start of the struct.</summary>");
            code.Line($"public const int TailOffset = {tail.Text()};");
            code.Line();
        }

        // private const byte LayoutCheck = 3 * sizeof(ulong) == 24 ? 0 : -1;
        code.Line(facts.Declaration.IsUnion
            ? "// The largest member gives the whole its size, which is the frozen number: anything else does not compile."
            : "// The parts add up to the whole, and the whole is the frozen number: anything else does not compile.");
        WriteCheck(code, facts.Declaration.IsUnion ? LargestPart(facts) : Parts(facts), facts.Layout.Size);
    }

    private static void WriteCheck(CodeWriter code, List<string> parts, int size)
    {
        string proof = $"== {size.Text()} ? 0 : -1;";
        var line = new StringBuilder("private const byte LayoutCheck =");
        foreach (string part in parts)
        {
            if (line.Length + part.Length > MaximumLine)
            {
                code.Line(line.ToString());
                line.Clear().Append("   ");
            }
            line.Append(ReferenceEquals(part, parts[0]) ? " " : " + ").Append(part);
        }
        code.Line(line.Append(' ').Append(proof).ToString());
    }

    /// <summary>The member of a union that ends last, and the padding behind it.</summary>
    private static List<string> LargestPart(StructFacts facts)
    {
        int largest = 0;
        for (int i = 1; i < facts.Layout.Fields.Count; i++)
        {
            if (facts.Layout.Fields[i].Size > facts.Layout.Fields[largest].Size) largest = i;
        }
        (string unit, int times) = SizeOf(facts.Declaration.Fields[largest].Type, facts.Layout.Fields[largest].Size, facts);
        var terms = new List<string> { Term(unit, times) };
        AddTrailingPadding(terms, facts);
        return terms;
    }

    /// <summary>All fields and all padding; neighbours of one type are counted instead of repeated.</summary>
    private static List<string> Parts(StructFacts facts)
    {
        var terms = new List<string>();
        string? last = null;
        int count = 0;
        for (int i = 0; i < facts.Layout.Fields.Count; i++)
        {
            FieldLayout place = facts.Layout.Fields[i];
            if (place.PaddingBefore > 0)
            {
                Flush();
                terms.Add($"{place.PaddingBefore.Text()} /* padding */");
            }
            (string unit, int times) = SizeOf(facts.Declaration.Fields[i].Type, place.Size, facts);
            if (unit != last) Flush();
            last = unit;
            count += times;
        }
        Flush();
        AddTrailingPadding(terms, facts);
        return terms;

        void Flush()
        {
            if (last is not null) terms.Add(Term(last, count));
            last = null;
            count = 0;
        }
    }

    private static string Term(string unit, int count) => count == 1 ? unit : $"{count.Text()} * {unit}";

    private static void AddTrailingPadding(List<string> terms, StructFacts facts)
    {
        int trailing = facts.Layout.Size - facts.Layout.KnownEnd;
        if (trailing > 0) terms.Add($"{trailing.Text()} /* padding */");
    }

    /// <summary>A constant expression for a field's size: sizeof where C# has it as a constant, else the number with its name.</summary>
    private static (string Unit, int Times) SizeOf(AbiType type, int size, StructFacts facts) => type switch
    {
        ScalarType scalar => ($"sizeof({scalar.Kind.CSharpName()})", 1),
        EnumType named => ($"sizeof({facts.Local(named.Name)})", 1),
        ArrayType { Element: ScalarType element } array => ($"sizeof({element.Kind.CSharpName()})", array.Length),
        ArrayType { Element: EnumType element } array => ($"sizeof({facts.Local(element.Name)})", array.Length),
        CompositeType embedded => ($"{size.Text()} /* {facts.Local(embedded.Name)} */", 1),
        _ => ($"{size.Text()} /* array */", 1),
    };
}
