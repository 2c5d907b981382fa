using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of the enumerations that fields have.</summary>
internal static class EnumMutations
{
    public static IEnumerable<Mutation> ChangeValue(PublishedStruct was) =>
        EachMember(was, (members, i) => [.. members.Take(i), members[i] with { Value = members[i].Value ^ 0x40 }, .. members.Skip(i + 1)]);

    public static IEnumerable<Mutation> Remove(PublishedStruct was) =>
        EachMember(was, (members, i) => [.. members.Where((_, other) => other != i)]);

    public static IEnumerable<Mutation> Rename(PublishedStruct was) =>
        EachMember(was, (members, i) => [.. members.Take(i), members[i] with { Name = members[i].Name + "Renamed" }, .. members.Skip(i + 1)]);

    /// <summary>A member with a value of its own, and one more name for a value that there is.</summary>
    public static IEnumerable<Mutation> Add(PublishedStruct was) =>
        from one in was.Enums
        from value in (ulong[])[0x80, one.Members[^1].Value]
        select new Mutation($"{one.Name} 0x{value:X}", was.With(one.And(("Added", value))), Expectation.Silent);

    public static IEnumerable<Mutation> Underlying(PublishedStruct was) =>
        from one in was.Enums
        from kind in (ScalarKind[])[TypeMutations.OtherSign(one.Underlying), one.Underlying == ScalarKind.U32 ? ScalarKind.U64 : ScalarKind.U32]
        where one.Members.All(member => member.Value <= (kind == ScalarKind.U32 ? uint.MaxValue : (ulong)long.MaxValue))
        select new Mutation($"{one.Name} {kind}", Retyped(was.With(one with { Underlying = kind }), one.Name, kind));

    private static IEnumerable<Mutation> EachMember(PublishedStruct was, Func<EnumMember[], int, EnumMember[]> change)
    {
        foreach (EnumDeclaration one in was.Enums)
        {
            EnumMember[] members = [.. one.Members];
            for (int i = 0; i < members.Length; i++)
                yield return new Mutation($"{one.Name}.{members[i].Name}", was.With(one with { Members = new(change(members, i)) }));
        }
    }

    private static PublishedStruct Retyped(PublishedStruct was, string name, ScalarKind kind) =>
        was.Fields(was.Declaration.Fields.Select(field => field.Type is EnumType type && type.Name == name ? field with { Type = type with { Underlying = kind } } : field));
}
