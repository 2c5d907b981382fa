using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of the array behind a struct.</summary>
internal static class TailMutations
{
    public static IEnumerable<Mutation> Add(PublishedStruct was) => was.Declaration.Tail is null ? [Tailed(was, new FlexibleTail("items", new ScalarType(ScalarKind.U8)))] : [];

    public static IEnumerable<Mutation> Remove(PublishedStruct was) => was.Declaration.Tail is null ? [] : [Tailed(was, null)];

    public static IEnumerable<Mutation> Retype(PublishedStruct was) =>
        was.Declaration.Tail is { Element: ScalarType element } tail
            ? ((ScalarKind[])[TypeMutations.OtherSign(element.Kind), ScalarKind.U16, ScalarKind.U64]).Where(kind => kind != element.Kind).Select(kind => Tailed(was, tail with { Element = new ScalarType(kind) }))
            : [];

    public static IEnumerable<Mutation> Rename(PublishedStruct was) => was.Declaration.Tail is { } tail ? [Tailed(was, tail with { Name = tail.Name + "_renamed" })] : [];

    private static Mutation Tailed(PublishedStruct was, FlexibleTail? tail) => new(tail is null ? "" : $"{tail.Element} {tail.Name}", was with { Declaration = was.Declaration with { Tail = tail } });
}
