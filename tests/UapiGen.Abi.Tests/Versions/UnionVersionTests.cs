using UapiGen.Abi.Tests.Baselines;
using UapiGen.Abi.Tests.Changes;
using UapiGen.Abi.Tests.Toolchains;
using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Versions;

/// <summary>A union grows with the structs in it, each version as large as what it has of them.</summary>
public class UnionVersionTests
{
    private static StructDeclaration Attr { get; } = Of(
        [new("prog_type", U32), new("insn_cnt", U32), new("insns", U64), new("token_fd", U32) { Since = 1 }, new("fd_cnt", U32) { Since = 2 }, new("signature", U64) { Since = 3 }],
        [new("map_type", U32), new("key_size", U32), new("extra", new ArrayType(U8, 9)) { Since = 1 }]);

    public static TheoryData<string> Targets => CCompiler.Names;

    [Fact]
    public void EachVersion_IsAsLargeAsItsStructs()
    {
        Assert.Equal([16, 24, 24, 32], Sizes(Attr, TargetAbi.X86_64));
        Assert.Equal([16, 20, 24, 32], Sizes(Attr, TargetAbi.I386));
    }

    /// <summary>The compiler is given the struct of each version by itself.</summary>
    [Theory]
    [MemberData(nameof(Targets))]
    public void EachVersion_IsWhatTheCompilerMakesOfIt(string target)
    {
        CCompiler compiler = CCompiler.Require(target);
        var source = new CSource();
        foreach (StructVersion version in VersionTable.Compute(Attr, compiler.Target))
        {
            StructDeclaration cut = Attr with
            {
                Fields = new([.. Attr.Fields.Select(field => field with { Type = Cut((StructType)field.Type, version.Number) })]),
            };
            string tag = source.Add(cut, compiler.Target);
            source.Assert($"sizeof({tag}) == {version.Size}");
            source.Assert($"_Alignof({tag}) == {version.Alignment}");
        }

        Assert.Equal("", compiler.Compile(source.ToString()));
    }

    [Fact]
    public void ABaseline_HoldsTheVersionsOfMembers()
    {
        StructDeclaration attr = Without(Attr, 2);
        string text = BaselineText.Write(BaselineDraft.Update(null, AbiSnapshot.Of(attr, "Ns.Attr")));

        Assert.Contains("\ninner Ns.Program.token_fd u32 at 16 since 1\n", text, StringComparison.Ordinal);
        Assert.Contains("\nversion 1 size 24 end 24 align 8 i386 size 20 end 20\n", text, StringComparison.Ordinal);
        Assert.Equal(AbiSnapshot.Of(attr, "Ns.Attr"), SampleBaselines.Parse(text).Newest);
        Assert.Equal(
            "version 1 | end 16 | end 24",
            string.Join(" | ", Assert.Single(BaselineText.Parse(text.Replace("version 1 size 24 end 24 align 8 i386 size 20 end 20", "version 1 size 24 end 16 align 8 i386 size 20 end 20")).Faults).Arguments));
    }

    [Fact]
    public void AMemberOfANewVersion_IsGrowth_AndOfAShippedOneABreak()
    {
        StructDeclaration was = Without(Attr, 2, 3), now = Without(Attr, 2);

        Assert.Equal("", Edits.Compare(was, now));
        Assert.Equal(
            "EmbeddedChanged late@-: Ns.Program | none | late u32 since 1",
            Edits.Compare(was, Of([.. Members(was, 0), new("late", U32) { Since = 1 }], [.. Members(was, 1)])));
        Assert.Equal(
            "EmbeddedChanged token_fd@-: Ns.Program | token_fd u32 since 1 | token_fd u32",
            Edits.Compare(now, Of([.. Members(now, 0).Select(member => member.Name == "token_fd" ? member with { Since = 0 } : member)], [.. Members(now, 1)])));
    }

    [Fact]
    public void VersionsWhereNoneAreTold_AreRefused()
    {
        var inner = new StructType("E", new(new StructMember("x", U64), new StructMember("y", U64) { Since = 1 }));
        Assert.Equal(DeclarationRule.SinceInEmbedded, Assert.Single(DeclarationCheck.Check(Struct("s", Field("a", inner)))).Rule);
        Assert.Equal(DeclarationRule.SinceInEmbedded, Assert.Single(DeclarationCheck.Check(Struct("s", Field("a", new ArrayType(inner, 2))) with { IsUnion = true })).Rule);
        Assert.Equal(DeclarationRule.VersionGap, Assert.Single(DeclarationCheck.Check(Of([new("x", U64), new("y", U64) { Since = 2 }], [new("z", U64)]))).Rule);
        Assert.Equal(DeclarationRule.VersionOrder, Assert.Single(DeclarationCheck.Check(Of([new("x", U64), new("y", U64) { Since = 1 }, new("w", U64)], [new("z", U64)]))).Rule);
        Assert.Equal(
            DeclarationRule.SkippedVersionHasField,
            Assert.Single(DeclarationCheck.Check(Of([new("x", U64), new("y", U64) { Since = 1 }, new("w", U64) { Since = 2 }], [new("z", U64)]) with { SkippedVersions = new(new SkippedVersion(1, 16)) })).Rule);
        Assert.Empty(DeclarationCheck.Check(Of([new("x", U64), new("y", U64) { Since = 1 }], [new("z", U64)])));
    }

    private static StructDeclaration Of(StructMember[] program, StructMember[] map) => Struct(
        "attr",
        Field("Program", new StructType("Ns.Program", new(program))),
        Field("Map", new StructType("Ns.Map", new(map)))) with { IsUnion = true };

    /// <summary>Without the members that some versions brought: the version after them, in their place.</summary>
    private static StructDeclaration Without(StructDeclaration attr, params int[] versions) => attr with
    {
        Fields = new([.. attr.Fields.Select(field => field with
        {
            Type = (StructType)field.Type with
            {
                Members = new([.. ((StructType)field.Type).Members.Where(member => !versions.Contains(member.Since)).Select(member => member with { Since = member.Since - versions.Count(version => version < member.Since) })]),
            },
        })]),
    };

    private static EquatableArray<StructMember> Members(StructDeclaration attr, int field) => ((StructType)attr.Fields[field].Type).Members;

    private static StructType Cut(StructType type, int version) => type with { Members = new([.. type.Members.Where(member => member.Since <= version)]) };
}
