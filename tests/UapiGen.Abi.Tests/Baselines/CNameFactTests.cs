using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Baselines;

/// <summary>Names in C in a baseline: they are facts of the block that brings them, what is sealed stays as it is, and each state reads back the same.</summary>
public class CNameFactTests
{
    private static readonly StructDeclaration s_args = Struct("my_args", Field("Mode", new EnumType("Ns.Modes", ScalarKind.U32)), Field("Flags", U32)) with { Command = new CommandDeclaration(0xAE, 1) };

    /// <summary>Nothing said: what a block that was sealed before there were names says.</summary>
    private static AbiSnapshot Plain { get; } = Of(new(new EnumMember("None", 0), new EnumMember("Fast", 1), new EnumMember("Safe", 2)));

    private static AbiSnapshot Named { get; } = Of(
        new(new EnumMember("None", 0) { CName = "" }, new EnumMember("Fast", 1) { CName = "MY_FAST" }, new EnumMember("Safe", 2)),
        new StatedNames("MY_GET_ARGS", "MY_CAP_ARGS", "MY_SIZE_VER"), "my_mode", "MY_MOST");

    [Fact]
    public void Names_AreFactsOfTheNextBlock_AndSealedTextStays()
    {
        Baseline shipped = SampleBaselines.Ship(BaselineDraft.Update(null, Plain), "Linux 7.1");

        Baseline draft = BaselineDraft.Update(shipped, Named);

        Assert.Equal(
            BaselineText.Write(shipped) +
            """

            draft
            cname capability MY_CAP_ARGS
            cname command MY_GET_ARGS
            cname const Most MY_MOST
            cname enum Ns.Modes my_mode
            cname member Ns.Modes.Fast MY_FAST
            cname member Ns.Modes.None not-in-c
            cname sizes MY_SIZE_VER

            """,
            BaselineText.Write(draft));
        Assert.Equal(Named, SampleBaselines.Parse(BaselineText.Write(draft)).Newest);
        Assert.Equal(Plain, draft.Shipped);
        Assert.Equal(Named, SampleBaselines.Ship(draft, "Linux 7.2").Shipped);
    }

    /// <summary>As in source that does not compile yet, in an editor.</summary>
    [Fact]
    public void OfTwoMembersWithOneName_TheFirstCounts()
    {
        AbiSnapshot twice = Of(new(new EnumMember("Fast", 1) { CName = "MY_FAST" }, new EnumMember("Fast", 2) { CName = "MY_FASTER" }));

        Assert.Equal(["cname member Ns.Modes.Fast MY_FAST"], BaselineDraft.Facts(null, twice).Where(fact => fact.StartsWith("cname ", StringComparison.Ordinal)));
    }

    /// <summary>Everything that can become of the facts that names belong to, from a state with names and from one without.</summary>
    public static TheoryData<string> States => [.. All.Keys];

    private static Dictionary<string, AbiSnapshot> All => new(StringComparer.Ordinal)
    {
        ["nothing said"] = Plain,
        ["all said"] = Named,
        ["other names"] = Of(new(new EnumMember("None", 0) { CName = "MY_NONE" }, new EnumMember("Fast", 1) { CName = "" }, new EnumMember("Safe", 2) { CName = "MY_SAFE" }), new StatedNames(Sizes: "MINE_SIZE_VER"), "mine"),
        ["an enumeration that is begun anew"] = Of(new(new EnumMember("Fast", 1) { CName = "MY_FAST" }, new EnumMember("Quiet", 4))),
        ["a constant of another value"] = Named with { Constants = new(new ConstantDeclaration("Most", 65) { CName = "MY_MOST" }) },
        ["no constant"] = Named with { Constants = default },
        ["no command"] = Named with { Command = null, Capability = null, Names = Named.Names with { Command = null, Capability = null }, Versions = Named.Versions },
        ["no enumeration"] = AbiSnapshot.Of(Struct("my_args", Field("Mode", U32), Field("Flags", U32)) with { Command = s_args.Command }, "Ns.MyArgs", capability: 250),
    };

    [Theory]
    [MemberData(nameof(States))]
    public void EveryStep_ReadsBackTheSame(string state)
    {
        foreach ((string former, AbiSnapshot was) in All)
        {
            Baseline shipped = SampleBaselines.Ship(BaselineDraft.Update(null, was), "1");
            Baseline now = BaselineDraft.Update(shipped, All[state]);
            Assert.Equal((former, All[state]), (former, SampleBaselines.Parse(BaselineText.Write(now)).Newest));
            Assert.Equal(was == All[state], !now.HasDraft);

            // And back: names that were taken away do not come again by themselves.
            if (Promotion.Promote(now, "2", acceptsNames: true).Baseline is not { } second) continue;
            Assert.Equal((former, was), (former, BaselineDraft.Update(second, was).Newest));
        }
    }

    [Theory]
    [InlineData("cname member Ns.Modes.Fast 1ST", "MalformedFact")]
    [InlineData("cname member Ns.Modes.Fast class", "MalformedFact")]
    [InlineData("cname member Ns.Modes.Fast", "MalformedFact")]
    [InlineData("cname member Ns.Modes.Fast A B", "MalformedFact")]
    [InlineData("cname command not-in-c", "MalformedFact")]
    [InlineData("cname field Mode MODE", "MalformedFact")]
    [InlineData("cname member Ns.Modes.Gone A", "InconsistentFacts")]
    [InlineData("cname member Gone A", "InconsistentFacts")]
    [InlineData("cname enum Ns.Gone a", "InconsistentFacts")]
    [InlineData("cname const Gone A", "InconsistentFacts")]
    [InlineData("cname const Most A\ncname const Most B", "DuplicateFact")]
    [InlineData("cname sizes A\ncname command B", "FactOutOfOrder")]
    [InlineData("cname sizes A\nconst Most 0x1", "FactOutOfOrder")]
    public void WhatNoFactCanSay_IsFound(string facts, string fault)
    {
        string text = BaselineText.Write(SampleBaselines.Ship(BaselineDraft.Update(null, Plain), "1")) + "\ndraft\n" + facts + "\n";
        Assert.Equal(fault, Assert.Single(BaselineText.Parse(text).Faults).Rule.ToString());
    }

    [Fact]
    public void NamesOfWhatIsNotThere_AreRefused()
    {
        AbiSnapshot bare = Plain with { Command = null, Capability = null };
        string text = BaselineText.Write(SampleBaselines.Ship(BaselineDraft.Update(null, bare), "1")) + "\ndraft\n";
        foreach (string kind in new[] { "command", "capability" })
            Assert.Equal($"cname {kind} | MY_NAME | nothing of that name", string.Join(" | ", Assert.Single(BaselineText.Parse($"{text}cname {kind} MY_NAME\n").Faults).Arguments));
    }

    private static AbiSnapshot Of(EquatableArray<EnumMember> members, StatedNames? names = null, string? tag = null, string? most = null) =>
        AbiSnapshot.Of(s_args, "Ns.MyArgs", new(new EnumDeclaration("Ns.Modes", ScalarKind.U32, members) { CName = tag }), new(new ConstantDeclaration("Most", 64) { CName = most }), 250)
            with { Names = names ?? StatedNames.None };
}
