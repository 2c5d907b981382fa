using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of versions that are withdrawn.</summary>
internal static class SkippedMutations
{
    /// <summary>Without it, what came after has a gap before it; or takes its number, which old programs mean the other by.</summary>
    public static IEnumerable<Mutation> Forget(PublishedStruct was)
    {
        foreach (SkippedVersion gone in was.Declaration.SkippedVersions)
        {
            StructDeclaration without = was.Declaration with { SkippedVersions = new([.. was.Declaration.SkippedVersions.Where(one => one != gone)]) };
            yield return new Mutation($"{gone.Number}", was with { Declaration = without });
            IEnumerable<FieldDeclaration> renumbered = without.Fields.Select(field => field.Since > gone.Number ? field.Since(field.Since - 1) : field);
            yield return new Mutation($"{gone.Number}, which is given to the next", was with { Declaration = without with { Fields = new([.. renumbered]) } });
        }
    }

    public static IEnumerable<Mutation> Resize(PublishedStruct was) =>
        from gone in was.Declaration.SkippedVersions
        from size in (int[])[gone.Size - 4, gone.Size + 4]
        select new Mutation($"{gone.Number} to {size}", Skipping(was, [.. was.Declaration.SkippedVersions.Select(one => one == gone ? one with { Size = size } : one)]));

    /// <summary>What shipped is taken back: its fields come with the version after it.</summary>
    public static IEnumerable<Mutation> Withdraw(PublishedStruct was)
    {
        EquatableArray<StructVersion> versions = VersionTable.Compute(was.Declaration, TargetAbi.X86_64);
        for (int number = 1; number + 1 < versions.Count; number++)
        {
            if (versions[number].IsWithdrawn || versions[number + 1].IsWithdrawn) continue;
            PublishedStruct moved = was.Fields(was.Declaration.Fields.Select(field => Later(field, number)));
            yield return new Mutation($"{number}", Skipping(moved, [.. was.Declaration.SkippedVersions, new SkippedVersion(number, versions[number].Size)]));
        }
    }

    /// <summary>A version that never shipped is skipped by the one that will: growth where there can be any.</summary>
    public static IEnumerable<Mutation> SkipOneToCome(PublishedStruct was) =>
        FieldMutations.AppendWithVersion(was).Take(1).Select(growth =>
        {
            int newest = VersionTable.Newest(was.Declaration), size = LayoutEngine.SizeOf(was.Declaration, TargetAbi.X86_64);
            PublishedStruct grown = was.Fields([.. was.Declaration.Fields, was.Declaration.Growth("appended", 2)]);
            return growth with { Place = "", After = Skipping(grown, [.. was.Declaration.SkippedVersions, new SkippedVersion(newest + 1, size + 4)]) };
        });

    /// <summary>A field, or what a struct in a union has, that came with a version, in the one after it.</summary>
    private static FieldDeclaration Later(FieldDeclaration field, int number)
    {
        FieldDeclaration moved = field.Since == number ? field.Since(number + 1) : field;
        return field.Type is StructType embedded
            ? moved with { Type = embedded with { Members = new([.. embedded.Members.Select(member => member.Since == number ? member with { Since = number + 1 } : member)]) } }
            : moved;
    }

    private static PublishedStruct Skipping(PublishedStruct was, SkippedVersion[] skipped) => was with { Declaration = was.Declaration with { SkippedVersions = new(skipped) } };
}
