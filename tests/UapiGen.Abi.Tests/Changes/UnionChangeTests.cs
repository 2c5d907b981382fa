using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>Unions, declared and embedded: what makes one larger or takes a member away is one change, a member beside the others is none.</summary>
public class UnionChangeTests
{
    private static StructDeclaration Attr { get; } = Struct("attr", Field("Map", new ArrayType(U32, 4)), Field("Wide", U64), Field("Flags", U32) with { Input = Edits.Zero }, Field("Long", new ArrayType(U64, 4), 1))
        with { IsUnion = true };

    private static readonly UnionType s_value = Union(new("Wide", U64), new("Low", U32));

    public static TheoryData<string, StructDeclaration> Breaks => new()
    {
        { "UnionMemberRemoved Wide@0: Ns.Base | u64", Attr.Without("Wide") },
        { "UnionMemberRemoved Map@0: Ns.Base | u32[4]", Attr.Without("Map") },
        { "UnionMemberRemoved Long@1: Ns.Base | u64[4]", Attr.Without("Long") },
        { "FieldRenamed Broad@0: Wide | Broad", Attr.With("Wide", f => f with { Name = "Broad" }) },
        { "FieldWidth Wide@0: u64 | u32 | 8 bytes | 4 bytes", Attr.With("Wide", f => f with { Type = U32 }) },
        { "ArrayLength Map@0: u32[4] | u32[5]", Attr.With("Map", f => f with { Type = new ArrayType(U32, 5) }) },
        { "FieldVersion Wide@0: 0 | 1", Attr.With("Wide", f => f with { Since = 1 }) },
        { "CheckRemoved Flags@0: 0x0", Attr.With("Flags", f => f with { Input = null }) },
        { "UnionGrew New@0: Ns.Base | 16 | 24", Attr.Before("Wide", Field("New", new ArrayType(U64, 3))) },
        { "UnionGrew New@1: Ns.Base | 32 | 40", Attr.Append(Field("New", new ArrayType(U64, 5), 1)) },
        { "StructOrUnion -@-: Ns.Base | union | struct", Attr with { IsUnion = false } },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Edit_IsOneChange(string expected, StructDeclaration now) => Assert.Equal(expected, Edits.Compare(Attr, now));

    [Fact]
    public void AMemberBesideTheOthers_IsGrowth()
    {
        Assert.Equal("", Edits.Compare(Attr, Attr.Before("Wide", Field("New", U32))));
        Assert.Equal("", Edits.Compare(Attr, Attr.Append(Field("New", new ArrayType(U64, 4), 1))));
        Assert.Equal("", Edits.Compare(Attr, Attr.Append(Field("New", new ArrayType(U64, 5), 2))));
        Assert.Equal("", Edits.Compare(Attr, Attr with { Fields = new([Attr.Fields[2], Attr.Fields[1], Attr.Fields[0], Attr.Fields[3]]) }));
        Assert.Equal("", Edits.Compare(Attr, Attr.With("Wide", f => f with { Name = "Broad" }), "Wide"));
    }

    public static TheoryData<string, CompositeType> EmbeddedBreaks => new()
    {
        { "UnionMemberRemoved Low@-: Ns.Value | u32", Union(new StructMember("Wide", U64)) },
        { "UnionMemberRemoved Wide@-: Ns.Value | u64", Union(new StructMember("Low", U32)) },
        { "EmbeddedChanged Low@-: Ns.Value | Low u32 | Low u16", Union(new("Wide", U64), new("Low", U16)) },
        { "UnionGrew Bytes@-: Ns.Value | 8 | 16", Union(new("Wide", U64), new("Low", U32), new("Bytes", new ArrayType(U8, 16))) },
        { "StructOrUnion -@-: Ns.Value | union | struct", new StructType("global::Ns.Value", s_value.Members) },
    };

    [Theory]
    [MemberData(nameof(EmbeddedBreaks))]
    public void EditOfAnEmbeddedUnion_IsOneChange(string expected, CompositeType now) => Assert.Equal(expected, Edits.Compare(Embedding(s_value), Embedding(now)));

    [Fact]
    public void AMemberBesideTheOthersOfAnEmbeddedUnion_IsGrowth()
    {
        Assert.Equal("", Edits.Compare(Embedding(s_value), Embedding(Union(new("New", new ArrayType(U8, 8)), new("Low", U32), new("Wide", U64)))));
        Assert.Equal("TypeRenamed -@-: Ns.Value | Ns.Content", Edits.Compare(Embedding(s_value), Embedding(s_value with { Name = "global::Ns.Content" })));
    }

    [Fact]
    public void AFieldThatBecameAMemberOfAnAnonymousUnion_IsStillThere()
    {
        StructDeclaration was = Struct("s", Field("Size", U32), Field("Descriptor", U32), Field("Id", U64));
        UnionType both = Union(new("Descriptor", U32), new("MountDescriptor", U32));
        FieldDeclaration wrapping = Field("Which", both) with { IsAnonymous = true };

        Assert.Equal("", Edits.Compare(was, was.Instead("Descriptor", wrapping)));
        Assert.Equal("FieldRemoved Descriptor@0: u32 | 4", Edits.Compare(was, was.Instead("Descriptor", wrapping with { IsAnonymous = false })));
        Assert.Equal("FieldRemoved Descriptor@0: u32 | 4", Edits.Compare(was, was.Instead("Descriptor", wrapping with { Type = Union(new("Other", U32), new("MountDescriptor", U32)) })));
        Assert.Equal("AnonymousChanged Which@0: anonymous | named", Edits.Compare(was.Instead("Descriptor", wrapping), was.Instead("Descriptor", wrapping with { IsAnonymous = false })));
    }

    private static UnionType Union(params StructMember[] members) => new("global::Ns.Value", new EquatableArray<StructMember>(members));

    private static StructDeclaration Embedding(CompositeType value) => Struct("s", Field("Value", value), Field("Values", new ArrayType(value, 2)), Field("Last", U64));
}
