using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of the list of fields.</summary>
internal static class FieldMutations
{
    private static readonly ScalarType s_word = new(ScalarKind.U64);

    public static IEnumerable<Mutation> Remove(PublishedStruct was) =>
        was.Declaration.Fields.Select(gone => new Mutation(gone.Name, was.Fields(was.Declaration.Fields.Where(field => field != gone))));

    /// <summary>Each version keeps its places: what stands there now is of that version. The members of a union have no order.</summary>
    public static IEnumerable<Mutation> Swap(PublishedStruct was)
    {
        EquatableArray<FieldDeclaration> fields = was.Declaration.Fields;
        for (int i = 0; i + 1 < fields.Count; i++)
        {
            FieldDeclaration[] swapped = [.. fields];
            (swapped[i], swapped[i + 1]) = (fields[i + 1] with { Since = fields[i].Since }, fields[i] with { Since = fields[i + 1].Since });
            yield return new Mutation($"{fields[i].Name}, {fields[i + 1].Name}", was.Fields(swapped), was.Declaration.IsUnion ? Expectation.Silent : Expectation.Caught);
        }
    }

    /// <summary>A union takes one more that is no larger than it: a command's that it had not.</summary>
    public static IEnumerable<Mutation> Insert(PublishedStruct was)
    {
        EquatableArray<FieldDeclaration> fields = was.Declaration.Fields;
        for (int i = 0; i < fields.Count; i++)
        {
            FieldDeclaration inserted = new("inserted", s_word, fields[i].Since);
            yield return new Mutation("before " + fields[i].Name, was.Fields([.. fields.Take(i), inserted, .. fields.Skip(i)]), InUnion(was));
        }
    }

    public static IEnumerable<Mutation> AppendToNewest(PublishedStruct was)
    {
        foreach (ScalarKind kind in (ScalarKind[])[ScalarKind.U8, ScalarKind.U32, ScalarKind.U64])
            yield return new Mutation(kind.ToString(), was.Fields([.. was.Declaration.Fields, new FieldDeclaration("appended", new ScalarType(kind), VersionTable.Newest(was.Declaration))]), InUnion(was));
    }

    /// <summary>Growth, except where the command's number carries sizeof and that is not how the size is told, so that the number would change, and where there is one size for good.</summary>
    public static IEnumerable<Mutation> AppendWithVersion(PublishedStruct was)
    {
        Contract contract = was.Declaration.Contract;
        bool numberChanges = was.Declaration.Command is { Direction: not IoctlDirection.None } && contract.SizeSource != SizeSource.CommandBits;
        bool cannotGrow = numberChanges || contract.SizeSource == SizeSource.Fixed;
        FieldDeclaration[] appended = [was.Declaration.Growth("appended"), was.Declaration.Growth("appended_2", 2)];
        for (int count = 1; count <= appended.Length; count++)
            yield return new Mutation($"{count} more", was.Fields([.. was.Declaration.Fields, .. appended.Take(count)]), cannotGrow ? Expectation.Caught : Expectation.Silent);
    }

    public static IEnumerable<Mutation> Rename(PublishedStruct was) =>
        was.EachField(field => [("", field with { Name = field.Name + "_renamed" }, Expectation.Caught)]);

    /// <summary>A field joins the version before or after its own, where the order of versions lets it.</summary>
    public static IEnumerable<Mutation> MoveVersion(PublishedStruct was)
    {
        EquatableArray<FieldDeclaration> fields = was.Declaration.Fields;
        for (int i = 0; i < fields.Count; i++)
        {
            if (i > 0 && fields[i - 1].Since < fields[i].Since)
                yield return new Mutation(fields[i].Name + " earlier", was.Field(i, fields[i].Since(fields[i].Since - 1)));
            if (i > 0 && (i == fields.Count - 1 || fields[i + 1].Since > fields[i].Since))
                yield return new Mutation(fields[i].Name + " later", was.Field(i, fields[i].Since(fields[i].Since + 1)));
        }
    }

    private static Expectation InUnion(PublishedStruct was) => was.Declaration.IsUnion ? Expectation.Silent : Expectation.Caught;
}
