using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>A member of a declared union grows at its end into what the union had room for; it does not change otherwise, nor where something lies behind it.</summary>
public class UnionRoomTests
{
    /// <summary>24 bytes: the program's struct fills them, the map's ends at 12, the link's at 16 with a union at its end.</summary>
    private static readonly StructMember[] s_map = [new("map_type", U32), new("key_size", U32), new("flags", U32)];
    private static readonly StructMember[] s_program = [new("prog_type", U32), new("insn_cnt", U32), new("insns", U64), new("license", U64)];
    private static readonly StructMember[] s_options = [new("cookie", U64), new("number", U32)];

    private static StructDeclaration Attr { get; } = Of(s_map, s_program, s_options);

    [Fact]
    public void AMemberThatGrowsIntoTheRoom_IsSilent()
    {
        Assert.Equal("", Edits.Compare(Attr, Of([.. s_map, new("name", new ArrayType(U8, 12))], s_program, s_options)));
        // The padding at the end of a struct is room as well.
        Assert.Equal("", Edits.Compare(Of(s_map, [.. s_program.Take(3), new("one", U32)], s_options), Of(s_map, [.. s_program.Take(3), new("one", U32), new("two", U32)], s_options)));
        Assert.Equal("", Edits.Compare(Attr, Of(s_map, s_program, [.. s_options, new("wide", new ArrayType(U64, 2))])));
    }

    [Fact]
    public void AMemberThatGrowsPastTheUnion_NeedsAVersion()
    {
        StructMember more = new("more", U64);
        Assert.Equal("EmbeddedChanged more@-: Ns.Program | none | more u64", Edits.Compare(Attr, Of(s_map, [.. s_program, more], s_options)));
        Assert.Equal("", Edits.Compare(Attr, Of(s_map, [.. s_program, more with { Since = 1 }], s_options)));
        Assert.Equal("UnionGrew wide@-: Ns.Options | 8 | 24", Edits.Compare(Attr, Of(s_map, s_program, [.. s_options, new("wide", new ArrayType(U64, 3))])));
    }

    [Fact]
    public void WhatAMemberHad_StaysAsItWas()
    {
        Assert.Equal("EmbeddedChanged key_size@-: Ns.Map | key_size u32 | added u32", Edits.Compare(Attr, Of([s_map[0], new("added", U32), s_map[1], s_map[2]], s_program, s_options)));
        Assert.Equal("EmbeddedChanged flags@-: Ns.Map | flags u32 | flags u64", Edits.Compare(Attr, Of([s_map[0], s_map[1], new("flags", U64)], s_program, s_options)));
        Assert.Equal("EmbeddedChanged flags@-: Ns.Map | flags u32 | none", Edits.Compare(Attr, Of(s_map[..2], s_program, s_options)));
        Assert.Equal("EmbeddedChanged insns@-: Ns.Program | insns u64 | insns s64", Edits.Compare(Attr, Of(s_map, [s_program[0], s_program[1], new("insns", new ScalarType(ScalarKind.S64)), s_program[3]], s_options)));
        Assert.Equal("UnionMemberRemoved number@-: Ns.Options | u32", Edits.Compare(Attr, Of(s_map, s_program, s_options[..1])));
    }

    /// <summary>The same struct in an array, or before something else, has none.</summary>
    [Fact]
    public void WhereSomethingLiesBehind_ThereIsNoRoom()
    {
        Assert.StartsWith("EmbeddedChanged", Edits.Compare(Listed(s_map), Listed([.. s_map, new("more", U32)])), StringComparison.Ordinal);
        Assert.StartsWith("EmbeddedChanged", Edits.Compare(Fronted(s_map), Fronted([.. s_map, new("more", U32)])), StringComparison.Ordinal);
        Assert.StartsWith("EmbeddedChanged", Edits.Compare(Plain(s_map), Plain([.. s_map, new("more", U32)])), StringComparison.Ordinal);
    }

    private static StructType Map(StructMember[] members) => new("Ns.Map", new(members));

    private static StructDeclaration Of(StructMember[] map, StructMember[] program, StructMember[] options) => Struct(
        "attr",
        Field("Map", Map(map)),
        Field("Program", new StructType("Ns.Program", new(program))),
        Field("Link", new StructType("Ns.Link", new(new("target", U64), new("options", new UnionType("Ns.Options", new(options))))))) with { IsUnion = true, Align = 8 };

    private static StructDeclaration Listed(StructMember[] map) =>
        Struct("attr", Field("Maps", new ArrayType(Map(map), 2)), Field("Room", new ArrayType(U64, 8))) with { IsUnion = true };

    private static StructDeclaration Fronted(StructMember[] map) =>
        Struct("attr", Field("Both", new StructType("Ns.Both", new(new("map", Map(map)), new("end", U32)))), Field("Room", new ArrayType(U64, 8))) with { IsUnion = true };

    private static StructDeclaration Plain(StructMember[] map) => Struct("attr", Field("Map", Map(map)), Field("Rest", U32));
}
