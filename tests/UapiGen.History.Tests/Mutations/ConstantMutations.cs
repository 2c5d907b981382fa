using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of the constants that stand in a struct: what a header has as macros, which no type checker sees.</summary>
internal static class ConstantMutations
{
    public static IEnumerable<Mutation> ChangeValue(PublishedStruct was) =>
        was.Constants.Select((one, i) => new Mutation(one.Name, With(was, [.. was.Constants.Take(i), one with { Value = one.Value << 1 }, .. was.Constants.Skip(i + 1)])));

    public static IEnumerable<Mutation> Remove(PublishedStruct was) =>
        was.Constants.Select(one => new Mutation(one.Name, With(was, [.. was.Constants.Where(other => other != one)])));

    public static IEnumerable<Mutation> Add(PublishedStruct was) =>
        [new Mutation("", was.With(new ConstantDeclaration("Added", 0x4000)), Expectation.Silent)];

    private static PublishedStruct With(PublishedStruct was, ConstantDeclaration[] constants) => was with { Constants = new(constants) };
}
