using CsCheck;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>Over random declarations: growth is silent, everything else that can be seen is one change at least, and one edit is one change.</summary>
public class MutationTests
{
    [Fact]
    public void OneBreak_IsOneChange() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            StructDeclaration was = Mutation.Declaration(random);
            StructDeclaration now = Mutation.Break(was, random);
            if (!IsDeclaration(was) || !IsDeclaration(now)) return;
            AbiSnapshot before = Edits.Snapshot(was), after = Edits.Snapshot(now);
            EquatableArray<AbiChange> changes = AbiDiff.Compare(before, after);
            int expected = IsSeen(was, now) ? 1 : 0;
            Assert.True(changes.Count == expected, Show(was, now, changes));
        },
        iter: 20_000);

    [Fact]
    public void Growth_IsSilent() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            StructDeclaration was = Mutation.Declaration(random);
            StructDeclaration now = Mutation.Grow(was, random);
            if (!IsDeclaration(was) || !IsDeclaration(now)) return;
            EquatableArray<AbiChange> changes = AbiDiff.Compare(Edits.Snapshot(was), Edits.Snapshot(now));
            Assert.True(changes.Count == 0, Show(was, now, changes));
        },
        iter: 20_000);

    [Fact]
    public void SeveralBreaks_AreOneChangeAtLeast_AndADraftHoldsThemAll() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            StructDeclaration was = Mutation.Declaration(random), now = was;
            for (int i = random.Next(1, 5); i > 0 && now.Fields.Count > 0; i--) now = random.Next(3) == 0 ? Mutation.Grow(now, random) : Mutation.Break(now, random);
            if (!IsDeclaration(was) || !IsDeclaration(now)) return;

            AbiSnapshot before = Edits.Snapshot(was), after = Edits.Snapshot(now);
            EquatableArray<AbiChange> changes = AbiDiff.Compare(before, after);
            // Whatever is not the same in the shipped fields' places and types is said.
            foreach (FieldSnapshot field in before.Fields)
            {
                bool stays = after.Fields.Any(other => other.Name == field.Name && other.Offset == field.Offset && other.Type == field.Type && other.Since == field.Since)
                    || (field.MustBeZero && after.Fields.Any(other => other.Offset == field.Offset));
                Assert.True(stays || changes.Count > 0, Show(was, now, changes));
            }

            Baseline shipped = Baselines.SampleBaselines.Ship(BaselineDraft.Update(null, before), "1");
            Baseline drafted = BaselineDraft.Update(shipped, after);
            Assert.Equal(after, drafted.Newest);
            Assert.Equal(before, drafted.Shipped ?? drafted.Newest);
            Assert.Equal(drafted, Baselines.SampleBaselines.Parse(BaselineText.Write(drafted)));
            Assert.Equal(changes, Promotion.Promote(drafted, "2").Breaks);
        },
        iter: 5_000);

    /// <summary>Edits that no program can see: an error that no call fails with, a name for what means nothing.</summary>
    private static bool IsSeen(StructDeclaration was, StructDeclaration now) =>
        was != now
        && !(was.Contract.Larger is LargerStruct.Truncate && was with { Contract = now.Contract } == now && was.Contract with { ReportFault = now.Contract.ReportFault } == now.Contract)
        && !GivesMeaning(was, now);

    /// <summary>Whether a field that had to be zero was given another name or type, and no longer has to be zero: growth.</summary>
    private static bool GivesMeaning(StructDeclaration was, StructDeclaration now)
    {
        if (was.Fields.Count != now.Fields.Count) return false;
        for (int i = 0; i < was.Fields.Count; i++)
        {
            if (was.Fields[i] == now.Fields[i]) continue;
            return was.Fields[i].Input is { MustBeZero: true } && now.Fields[i].Input is { MustBeZero: false } && was.Fields[i].Name == now.Fields[i].Name;
        }
        return false;
    }

    private static bool IsDeclaration(StructDeclaration declaration) =>
        DeclarationCheck.Check(declaration).Count == 0 && declaration.Fields.Select(field => field.Name).Distinct().Count() == declaration.Fields.Count;

    private static string Show(StructDeclaration was, StructDeclaration now, EquatableArray<AbiChange> changes) =>
        Text(was) + "\n=>\n" + Text(now) + "\n:\n" + string.Join('\n', changes.Select(change => $"{change.Rule} {change.Field}: {string.Join(" | ", change.Arguments)}"));

    private static string Text(StructDeclaration declaration) =>
        declaration.Contract + "\n" + string.Join('\n', declaration.Fields.Select(field =>
            $"{field.Name} {AbiTypeText.Of(field.Type)} since {field.Since} known {field.Input?.Known.Bits} {field.Input?.Error} out {field.IsOutput} {field.OutputMask?.Bits}"));
}
