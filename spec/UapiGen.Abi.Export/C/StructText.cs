namespace UapiGen.Abi.Export;

/// <summary>Writes the definition of a struct or union, packed and aligned as it was declared.</summary>
internal sealed class StructText(CWriter writer, string type, int pack, int align, int depth = 0)
{
    // An attribute does not lower the alignment that a member was given; the pragma does, as we declare it.
    private readonly bool _needsPragma = pack > 1;
    private bool _hasAlignedMember;
    private HashSet<string> _behindHoles = [];

    /// <summary>Of a declared struct.</summary>
    public static StructText Of(CWriter writer, string type, StructDeclaration declaration) => new(writer, type, declaration.Pack, declaration.Align)
    {
        _hasAlignedMember = declaration.Fields.Any(field => field.Align != 0),
        _behindHoles = [.. BehindHoles(declaration, TargetAbi.X86_64), .. BehindHoles(declaration, TargetAbi.I386)],
    };

    /// <summary>Of an embedded struct or union.</summary>
    public static StructText Of(CWriter writer, string type, CompositeType embedded, int depth = 0) => new(writer, type, embedded.Pack, embedded.Align, depth)
    {
        _hasAlignedMember = embedded.Members.Any(member => member.Align != 0),
    };

    private bool UsesPragma => _needsPragma || (pack == 1 && _hasAlignedMember);

    /// <summary>Begins the definition. Packing to 1 is an attribute, as the kernel writes it; any other only the pragma can say.</summary>
    public void Open()
    {
        if (UsesPragma) writer.Line($"#pragma pack(push, {CText.Decimal(pack)})");
        writer.Line($"{type} {{", depth);
    }

    /// <summary>Writes a line between members.</summary>
    public void Comment(string text) => writer.Line($"/* {text} */", depth + 1);

    /// <summary>Writes a field: a member, or the bit-fields that it stores. Bits that are left get no name, so that what follows begins behind them.</summary>
    public void Field(FieldDeclaration field)
    {
        if (field.BitFields.Count == 0)
        {
            Member(field.Type, field.Name, field.Align, field.IsAnonymous);
            return;
        }
        int left = LayoutEngine.Measure(field.Type, TargetAbi.X86_64).Size * 8;
        string word = CText.Name(field.Type);
        // The first of them brings the alignment of all.
        string aligned = Aligned(field.Align);
        // C lets bit-fields begin in the hole before their integer; behind one without a width they begin where the integer does.
        if (_behindHoles.Contains(field.Name)) writer.Line($"{word} : 0;", depth + 1);
        foreach (BitFieldDeclaration bits in field.BitFields)
        {
            writer.Line($"{word} {CNames.Field(bits.Name)} : {CText.Decimal(bits.Width)}{aligned};", depth + 1);
            left -= bits.Width;
            aligned = "";
        }
        if (left > 0) writer.Line($"{word} : {CText.Decimal(left)};", depth + 1);
    }

    /// <summary>Writes a member.</summary>
    public void Member(StructMember member) => Member(member.Type, member.Name, member.Align, member.IsAnonymous);

    /// <summary>Writes what follows the struct without a size of its own.</summary>
    public void Tail(FlexibleTail tail) => writer.Line(CText.Declare(tail.Element, CNames.Field(tail.Name), "[]") + ";", depth + 1);

    /// <summary>Ends the definition.</summary>
    public void Close()
    {
        string packed = pack == 1 && !UsesPragma ? "packed" : "";
        string aligned = align == 0 ? "" : $"aligned({CText.Decimal(align)})";
        string both = packed + (packed.Length > 0 && aligned.Length > 0 ? ", " : "") + aligned;
        writer.Line(both.Length == 0 ? "};" : $"}} __attribute__(({both}));", depth);
        if (UsesPragma) writer.Line("#pragma pack(pop)");
    }

    private void Member(AbiType memberType, string name, int memberAlign, bool isAnonymous)
    {
        if (isAnonymous && memberType is CompositeType inner)
        {
            StructText text = Of(writer, inner is UnionType ? "union" : "struct", memberAlign == 0 ? inner : inner with { Align = Math.Max(inner.Align, memberAlign) }, depth + 1);
            text.Open();
            foreach (StructMember member in inner.Members) text.Member(member);
            text.Close();
            return;
        }
        // The kernel's own word for the common case.
        bool isAlignedU64 = memberAlign == 8 && memberType is ScalarType { Kind: ScalarKind.U64 };
        string declared = isAlignedU64 ? "__aligned_u64 " + CNames.Field(name) : CText.Declare(memberType, CNames.Field(name)) + Aligned(memberAlign);
        writer.Line(declared + ";", depth + 1);
    }

    private static IEnumerable<string> BehindHoles(StructDeclaration declaration, TargetAbi target) =>
        LayoutEngine.Lay(declaration, target).Fields.Where(field => field.PaddingBefore > 0).Select(field => field.Name);

    private static string Aligned(int align) => align == 0 ? "" : $" __attribute__((aligned({CText.Decimal(align)})))";
}
