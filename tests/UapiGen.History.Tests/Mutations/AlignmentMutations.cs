using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of alignments that are said. Where neither layout differs for it, nobody can tell.</summary>
internal static class AlignmentMutations
{
    public static IEnumerable<Mutation> DropOfField(PublishedStruct was) =>
        was.Declaration.Fields.Select((field, i) => (field, i)).Where(pair => pair.field.Align != 0).Select(pair => OfField(was, pair.i, 0));

    public static IEnumerable<Mutation> ChangeOfField(PublishedStruct was) =>
        was.Declaration.Fields.SelectMany((field, i) => new[] { 4, 8, 16 }.Where(align => align != field.Align && align >= Natural(field.Type)).Select(align => OfField(was, i, align)));

    public static IEnumerable<Mutation> OfStruct(PublishedStruct was) =>
        from align in (int[])[0, 8, 16, 32, 64]
        where align != was.Declaration.Align && (align == 0 || align >= Natural(was.Declaration))
        select Judged($"to {align}", was, was.Declaration with { Align = align });

    private static Mutation OfField(PublishedStruct was, int at, int align) =>
        Judged($"{was.Declaration.Fields[at].Name} to {align}", was, was.Field(at, was.Declaration.Fields[at].Aligned(align)).Declaration);

    private static Mutation Judged(string place, PublishedStruct was, StructDeclaration now) =>
        new(place, was with { Declaration = now }, Places.StayAlike(was.Declaration, now) ? Expectation.Silent : Expectation.Caught);

    private static int Natural(AbiType type) => LayoutEngine.Measure(type, TargetAbi.X86_64).Alignment;

    private static int Natural(StructDeclaration declaration) => LayoutEngine.Lay(declaration with { Align = 0 }, TargetAbi.X86_64).Alignment;
}
