using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Baselines;

/// <summary>Structs and their baselines.</summary>
internal static class SampleBaselines
{
    private static readonly EnumType s_compat = new("global::Ns.Compat", ScalarKind.U64);

    private static readonly StructType s_range = new(
        "global::Ns.Range",
        new EquatableArray<StructMember>(new StructMember("Start", U64), new StructMember("Length", U32)));

    public static EnumDeclaration Compat { get; } = new("Ns.Compat", ScalarKind.U64, new EquatableArray<EnumMember>(
        new EnumMember("None", 0), new EnumMember("Power9", 1UL << 62), new EnumMember("Power10", 1UL << 61), new EnumMember("All", 3UL << 61)));

    public static EnumDeclaration Order { get; } = new("Ns.Order", ScalarKind.S32, new EquatableArray<EnumMember>(
        new EnumMember("Last", ulong.MaxValue), new EnumMember("First", 0), new EnumMember("Second", 1), new EnumMember("Third", 2)));

    /// <summary>A struct with everything that a baseline can say.</summary>
    public static StructDeclaration Rich { get; } = Struct(
        "rich",
        Field("Size", U32) with { IsStructSize = true },
        Field("Mode", new EnumType("global::Ns.Order", ScalarKind.S32)),
        Field("Flags", U64) with { Input = new InputRule(new MaskValue(0), Errno.EINVAL) },
        Field("Caps", s_compat) with { IsOutput = true, OutputMask = new MaskValue(3UL << 61) },
        Field("Spare", U32) with { Input = new InputRule(new MaskValue(0), Errno.EOPNOTSUPP) },
        Field("Pad", U32),
        Field("Ranges", new ArrayType(s_range, 2), 1),
        Field("Bits", U32, 1) with { Input = new InputRule(new MaskValue(6), Errno.EINVAL) },
        Field("Count", U32, 1) with { IsOutput = true },
        Field("Wide", U64, 2))
        with { Command = new CommandDeclaration(0xAE, 0xB8) };

    public static EquatableArray<EnumDeclaration> RichEnums { get; } = new(Compat, Order);

    public static EquatableArray<ConstantDeclaration> RichConstants { get; } = new(
        new ConstantDeclaration("Zero", 0), new ConstantDeclaration("Least", unchecked((ulong)-5L), true), new ConstantDeclaration("Most", 64));

    public static AbiSnapshot RichSnapshot { get; } = Snapshot(Rich);

    public static AbiSnapshot Snapshot(StructDeclaration declaration) => AbiSnapshot.Of(declaration, "Ns.Rich", RichEnums, RichConstants, 250);

    /// <summary>The first two versions shipped, one after the other, the third a draft.</summary>
    public static Baseline RichBaseline { get; } = BaselineDraft.Update(
        Ship(BaselineDraft.Update(Ship(BaselineDraft.Update(null, Snapshot(UpTo(0))), "Linux 7.1"), Snapshot(UpTo(1))), "Linux 7.2"),
        RichSnapshot);

    public static StructDeclaration UpTo(int version) =>
        Rich with { Fields = new EquatableArray<FieldDeclaration>([.. Rich.Fields.Where(field => field.Since <= version)]) };

    public static Baseline Ship(Baseline baseline, string release)
    {
        PromotionResult result = Promotion.Promote(baseline, release);
        Assert.Empty(result.Breaks);
        return Assert.IsType<Baseline>(result.Baseline);
    }

    public static Baseline Parse(string text)
    {
        BaselineReading reading = BaselineText.Parse(text);
        Assert.Empty(reading.Faults);
        return Assert.IsType<Baseline>(reading.Baseline);
    }
}
