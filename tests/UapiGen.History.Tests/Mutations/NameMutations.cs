using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of the struct's names.</summary>
internal static class NameMutations
{
    public static IEnumerable<Mutation> Tag(PublishedStruct was) =>
        [new Mutation("", was with { Declaration = was.Declaration with { CName = was.Declaration.CName + "_renamed" } })];

    public static IEnumerable<Mutation> Managed(PublishedStruct was) =>
        [new Mutation("", was with { Declaration = was.Declaration with { Name = was.Declaration.Name + "Renamed" } })];
}
