using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>
/// Changes of the structs and unions that fields embed, at any depth: the field's own line in the source stays as it was. In a declared union,
/// and in an embedded one, a change that moves nothing and leaves all sizes is growth.
/// </summary>
internal static class EmbeddedMutations
{
    private static readonly ScalarType s_word = new(ScalarKind.U64);

    public static IEnumerable<Mutation> Remove(PublishedStruct was) =>
        EachMember(was, (type, i) => type.Members.Count == 1 ? null : [.. type.Members.Where((_, other) => other != i)]);

    public static IEnumerable<Mutation> Swap(PublishedStruct was) =>
        EachMember(was, (type, i) => i == 0 ? null : [.. type.Members.Take(i - 1), type.Members[i], type.Members[i - 1], .. type.Members.Skip(i + 1)], mayGrow: true);

    public static IEnumerable<Mutation> Insert(PublishedStruct was) =>
        EachMember(was, (type, i) => [.. type.Members.Take(i), new StructMember("inserted", s_word), .. type.Members.Skip(i)], mayGrow: true);

    public static IEnumerable<Mutation> Append(PublishedStruct was) =>
        EachType(was, type => [.. type.Members, new StructMember("appended", s_word)]);

    /// <summary>More than any union has room for, but the declared one at its end.</summary>
    public static IEnumerable<Mutation> AppendMuch(PublishedStruct was) =>
        EachType(was, type => [.. type.Members, new StructMember("appended", new ArrayType(s_word, 9))]);

    /// <summary>With a version of its own, which a declared union has where it becomes larger; elsewhere no embedded struct has versions.</summary>
    public static IEnumerable<Mutation> AppendWithVersion(PublishedStruct was)
    {
        int newest = VersionTable.Newest(was.Declaration);
        foreach (CompositeType type in Types(was))
        {
            StructMember appended = new("appended", new ArrayType(s_word, 1 + (LayoutEngine.SizeOf(was.Declaration, TargetAbi.X86_64) / 8))) { Since = newest + 1 };
            bool isDirect = was.Declaration.IsUnion && type is StructType && was.Declaration.Fields.Any(field => field.Type.Equals(type));
            yield return new Mutation(type.Name, Exchange(was, type, type with { Members = new([.. type.Members, appended]) }), isDirect ? Expectation.Silent : Expectation.Caught);
        }
    }

    public static IEnumerable<Mutation> Retype(PublishedStruct was) =>
        EachMember(was, (type, i) => TypeMutations.OtherSign(type.Members[i].Type) is { } other ? With(type, i, type.Members[i] with { Type = other }) : null);

    public static IEnumerable<Mutation> Width(PublishedStruct was) =>
        EachMember(was, (type, i) => type.Members[i].Type is ScalarType scalar
            ? With(type, i, type.Members[i] with { Type = new ScalarType(scalar.Kind.Size() == 8 ? ScalarKind.U32 : ScalarKind.U64) })
            : null);

    public static IEnumerable<Mutation> Rename(PublishedStruct was) =>
        EachMember(was, (type, i) => With(type, i, type.Members[i] with { Name = type.Members[i].Name + "_renamed" }));

    public static IEnumerable<Mutation> Pack(PublishedStruct was) => Types(was).Select(type => Judged(was, type, type with { Pack = 1 }, was.Declaration.IsUnion && type is StructType));

    /// <summary>A struct becomes a union of its members, a union a struct of them.</summary>
    public static IEnumerable<Mutation> OtherKind(PublishedStruct was) =>
        from type in Types(was)
        where type.Members.Count > 1
        let other = type is UnionType ? (CompositeType)new StructType(type.Name, type.Members) : new UnionType(type.Name, type.Members)
        select new Mutation(type.Name, Exchange(was, type, other with { Align = type.Align, Pack = type.Pack }));

    private static IEnumerable<Mutation> EachMember(PublishedStruct was, Func<CompositeType, int, StructMember[]?> change, bool mayGrow = false)
    {
        foreach (CompositeType type in Types(was))
        {
            for (int i = 0; i < type.Members.Count; i++)
            {
                if (change(type, i) is not { } changed) continue;
                Mutation mutation = Judged(was, type, type with { Members = new(changed) }, mayGrow);
                yield return mutation with { Place = $"{type.Name}.{type.Members[i].Name}" };
            }
        }
    }

    private static IEnumerable<Mutation> EachType(PublishedStruct was, Func<CompositeType, StructMember[]> change) =>
        Types(was).Select(type => Judged(was, type, type with { Members = new(change(type)) }, mayGrow: true));

    private static Mutation Judged(PublishedStruct was, CompositeType before, CompositeType after, bool mayGrow)
    {
        PublishedStruct now = Exchange(was, before, after);
        bool isGrowth = mayGrow && Places.StayAlike(was.Declaration, now.Declaration);
        return new Mutation(before.Name, now, isGrowth ? Expectation.Silent : Expectation.Caught);
    }

    private static StructMember[] With(CompositeType type, int at, StructMember now) => [.. type.Members.Select((member, i) => i == at ? now : member)];

    private static IEnumerable<CompositeType> Types(PublishedStruct was) => was.Declaration.Fields.SelectMany(field => Within(field.Type)).DistinctBy(type => type.Name);

    private static IEnumerable<CompositeType> Within(AbiType type) => type switch
    {
        ArrayType array => Within(array.Element),
        CompositeType embedded => embedded.Members.SelectMany(member => Within(member.Type)).Prepend(embedded),
        _ => [],
    };

    /// <summary>Every field of the type has the changed one: there is only one definition.</summary>
    private static PublishedStruct Exchange(PublishedStruct was, CompositeType before, CompositeType after) =>
        was.Fields(was.Declaration.Fields.Select(field => field with { Type = Exchange(field.Type, before, after) }));

    private static AbiType Exchange(AbiType type, CompositeType before, CompositeType after) => type switch
    {
        ArrayType array => array with { Element = Exchange(array.Element, before, after) },
        CompositeType embedded when embedded.Name == before.Name => after,
        CompositeType embedded => embedded with { Members = new([.. embedded.Members.Select(member => member with { Type = Exchange(member.Type, before, after) })]) },
        _ => type,
    };
}
