using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of the structs that fields embed: the field's own line in the source stays as it was.</summary>
internal static class EmbeddedMutations
{
    public static IEnumerable<Mutation> Remove(PublishedStruct was) =>
        EachMember(was, (members, i) => [.. members.Where((_, other) => other != i)]);

    public static IEnumerable<Mutation> Swap(PublishedStruct was) =>
        EachMember(was, (members, i) => i == 0 ? null : [.. members.Take(i - 1), members[i], members[i - 1], .. members.Skip(i + 1)]);

    public static IEnumerable<Mutation> Append(PublishedStruct was) =>
        EachMember(was, (members, i) => i == 0 ? [.. members, new StructMember("appended", new ScalarType(ScalarKind.U64))] : null);

    public static IEnumerable<Mutation> Retype(PublishedStruct was) =>
        EachMember(was, (members, i) => TypeMutations.OtherSign(members[i].Type) is { } other ? [.. members.Take(i), members[i] with { Type = other }, .. members.Skip(i + 1)] : null);

    public static IEnumerable<Mutation> Rename(PublishedStruct was) =>
        EachMember(was, (members, i) => [.. members.Take(i), members[i] with { Name = members[i].Name + "_renamed" }, .. members.Skip(i + 1)]);

    public static IEnumerable<Mutation> Pack(PublishedStruct was) =>
        Structs(was).Select(embedded => new Mutation(embedded.Name, Exchange(was, embedded, embedded with { Pack = 1 })));

    private static IEnumerable<Mutation> EachMember(PublishedStruct was, Func<StructMember[], int, StructMember[]?> change)
    {
        foreach (StructType embedded in Structs(was))
        {
            StructMember[] members = [.. embedded.Members];
            for (int i = 0; i < members.Length; i++)
            {
                if (change(members, i) is { } changed)
                    yield return new Mutation($"{embedded.Name}.{members[i].Name}", Exchange(was, embedded, embedded with { Members = new(changed) }));
            }
        }
    }

    private static IEnumerable<StructType> Structs(PublishedStruct was) => was.Declaration.Fields.Select(field => field.Type).OfType<StructType>().Distinct();

    /// <summary>Every field of the type has the changed one: there is only one definition.</summary>
    private static PublishedStruct Exchange(PublishedStruct was, StructType before, StructType after) =>
        was.Fields(was.Declaration.Fields.Select(field => field.Type.Equals(before) ? field with { Type = after } : field));
}
