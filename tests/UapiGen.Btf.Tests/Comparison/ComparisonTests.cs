using UapiGen.Abi;
using UapiGen.Btf.Tests.Building;

namespace UapiGen.Btf.Tests.Comparison;

/// <summary>Same, older, newer or broken, and why.</summary>
public class ComparisonTests
{
    private static readonly ScalarType s_u8 = new(ScalarKind.U8);
    private static readonly ScalarType s_u32 = new(ScalarKind.U32);
    private static readonly ScalarType s_u64 = new(ScalarKind.U64);

    [Fact]
    public void EqualStructs_AreTheSame()
    {
        BtfVerdict verdict = Compare(Kernel(24, ("flags", 8, 0), ("pid_fd", 4, 64), ("__reserved_2", 4, 96), ("set_tid", 8, 128)),
            ("Flags", s_u64), ("PidFd", s_u32), ("Reserved2", s_u32), ("SetTid", s_u64));

        Assert.Equal((BtfRelation.Same, 0, "s: same, 24 bytes"), (verdict.Relation, verdict.Notes.Count, verdict.ToString()));
    }

    [Fact]
    public void KernelWithMoreFields_MakesUsOlder()
    {
        BtfVerdict verdict = Compare(Kernel(24, ("a", 8, 0), ("b", 8, 64), ("c", 4, 128)), ("A", s_u64));

        Assert.Equal(BtfRelation.Older, verdict.Relation);
        Assert.Equal("s: ours is older, 8 bytes to the kernel's 24 bytes; the kernel also has b (offset 8, 8 bytes), c (offset 16, 4 bytes)", verdict.ToString());
    }

    [Fact]
    public void KernelThatNamedReservedRoom_MakesUsOlder()
    {
        BtfVerdict verdict = Compare(Kernel(16, ("a", 8, 0), ("extra", 4, 64), ("reserved", 4, 96)), ("A", s_u64), ("Reserved", s_u64));

        Assert.Equal((BtfRelation.Older, "extra (offset 8, 4 bytes)"), (verdict.Relation, string.Join(", ", verdict.KernelHasMore)));
    }

    [Fact]
    public void FieldsThatTheKernelLacks_MakeUsNewer()
    {
        BtfLayout kernel = Kernel(16, ("a", 8, 0), ("__reserved_1", 8, 64));

        BtfVerdict grown = Compare(kernel, ("A", s_u64), ("Reserved1", s_u64), ("B", s_u64));
        BtfVerdict named = Compare(kernel, ("A", s_u64), ("Extra", s_u64));
        BtfVerdict split = Compare(kernel, ("A", s_u64), ("Extra", s_u32), ("Reserved", s_u32));
        BtfVerdict room = Compare(kernel, ("A", s_u64), ("Reserved1", s_u64), ("Reserved2", s_u64));

        Assert.Equal("s: ours is newer, 24 bytes to the kernel's 16 bytes; we also have B (offset 16, 8 bytes)", grown.ToString());
        Assert.Equal((BtfRelation.Newer, "Extra (offset 8, 8 bytes)"), (named.Relation, string.Join(", ", named.WeHaveMore)));
        Assert.Equal((BtfRelation.Newer, "Extra (offset 8, 4 bytes)"), (split.Relation, string.Join(", ", split.WeHaveMore)));
        Assert.Equal((BtfRelation.Newer, "Reserved2 (offset 16, 8 bytes)"), (room.Relation, string.Join(", ", room.WeHaveMore)));
    }

    [Fact]
    public void FieldInAHole_MakesUsNewer_AndTheKernelsOlder()
    {
        Assert.Equal(BtfRelation.Newer, Compare(Kernel(16, ("a", 4, 0), ("b", 8, 64)), ("A", s_u32), ("Filled", s_u32), ("B", s_u64)).Relation);
        Assert.Equal(BtfRelation.Older, Compare(Kernel(16, ("a", 4, 0), ("filled", 4, 32), ("b", 8, 64)), ("A", s_u32), ("B", s_u64)).Relation);
    }

    [Fact]
    public void FieldElsewhere_IsBroken()
    {
        BtfVerdict verdict = Compare(Kernel(16, ("a", 8, 0), ("b", 4, 64), ("c", 4, 96)), ("A", s_u64), ("C", s_u32), ("B", s_u32));

        Assert.Equal(BtfRelation.Broken, verdict.Relation);
        Assert.Equal(
            "s: broken: C is declared at offset 8, 4 bytes; the kernel has it at offset 12, 4 bytes; B is declared at offset 12, 4 bytes; the kernel has it at offset 8, 4 bytes",
            verdict.ToString());
    }

    [Fact]
    public void FieldOfAnotherSize_IsBroken()
    {
        BtfVerdict named = Compare(Kernel(16, ("a", 4, 0), ("b", 4, 32), ("c", 8, 64)), ("A", s_u64), ("C", s_u64));
        BtfVerdict unnamed = Compare(Kernel(16, ("a", 4, 0), ("b", 4, 32), ("c", 8, 64)), ("Both", s_u64), ("C", s_u64));

        Assert.Equal("s: broken: A is declared at offset 0, 8 bytes; the kernel has it at offset 0, 4 bytes", named.ToString());
        Assert.Equal("s: broken: Both is declared at offset 0, 8 bytes; the kernel has a (offset 0, 4 bytes) there", unnamed.ToString());
    }

    [Fact]
    public void FieldsMissingOnBothSides_AreBroken()
    {
        BtfVerdict verdict = Compare(Kernel(24, ("a", 4, 0), ("b", 8, 64), ("c", 8, 128)), ("A", s_u32), ("Filled", s_u32), ("B", s_u64));

        Assert.Equal("s: broken: Filled (offset 4, 4 bytes): the kernel lacks it, but has c (offset 16, 8 bytes) that we lack", verdict.ToString());
    }

    [Fact]
    public void AnotherName_IsANote()
    {
        BtfVerdict verdict = Compare(Kernel(16, ("a", 8, 0), ("old_name", 8, 64)), ("A", s_u64), ("NewName", s_u64));

        Assert.Equal((BtfRelation.Same, "NewName is called old_name by the kernel"), (verdict.Relation, string.Join(", ", verdict.Notes)));
    }

    [Fact]
    public void WordOfBitFields_IsAnInteger()
    {
        BtfBuilder btf = new();
        uint wide = btf.Int("__u64", 8);
        btf.Composite(BtfKind.Struct, "s", 16, true, ("disabled", wide, 1 << 24), ("inherit", wide, 1 | (1 << 24)), ("rest", wide, 2 | (62 << 24)), ("next", wide, 64));
        BtfLayout kernel = BtfLayout.Of(btf.Parse(), "s");

        Assert.Equal(BtfRelation.Same, Compare(kernel, ("Flags", s_u64), ("Next", s_u64)).Relation);
        Assert.Equal(BtfRelation.Same, Compare(kernel, ("Disabled", s_u64), ("Next", s_u64)).Relation);
        Assert.Equal(
            "s: broken: Flags is declared at offset 0, 4 bytes; the kernel has rest (bit 2, 62 bits) there",
            Compare(kernel, ("Flags", s_u32), ("More", s_u8), ("Reserved", new ArrayType(s_u8, 3)), ("Next", s_u64)).ToString().Split("; More")[0]);
    }

    [Fact]
    public void BitFields_AreComparedOneByOne()
    {
        BtfBuilder btf = new();
        uint wide = btf.Int("__u64", 8);
        btf.Composite(BtfKind.Struct, "s", 16, true, ("disabled", wide, 1 << 24), ("precise_ip", wide, 1 | (2 << 24)), ("__reserved_1", wide, 3 | (61 << 24)), ("next", wide, 64));
        btf.Struct("plain", 16, ("flags", wide, 0), ("next", wide, 64));
        BtfFile file = btf.Parse();
        BtfLayout kernel = BtfLayout.Of(file, "s");

        Assert.Equal("s: same, 16 bytes", CompareBits(kernel, new("Disabled", 1), new("PreciseIp", 2), new("Reserved1", 61, MustBeZero: true)).ToString());
        Assert.Equal("s: same, 16 bytes", CompareBits(kernel, new("Disabled", 1), new("PreciseIp", 2)).ToString());
        Assert.Equal("s: same, 16 bytes", CompareBits(BtfLayout.Of(file, "plain"), new("Disabled", 1), new("PreciseIp", 2)).ToString());
        Assert.Equal("s: ours is newer, 16 bytes to the kernel's 16 bytes; we also have Extra (bit 3, 1 bit)", CompareBits(kernel, new("Disabled", 1), new("PreciseIp", 2), new("Extra", 1)).ToString());
        Assert.Equal("s: ours is older, 16 bytes to the kernel's 16 bytes; the kernel also has precise_ip (bit 1, 2 bits)", CompareBits(kernel, new("Disabled", 1), new("Reserved1", 63, MustBeZero: true)).ToString());
        Assert.Equal("s: broken: PreciseIp is declared at bit 1, 3 bits; the kernel has it at bit 1, 2 bits", CompareBits(kernel, new("Disabled", 1), new("PreciseIp", 3)).ToString());
    }

    private static BtfVerdict CompareBits(BtfLayout kernel, params BitFieldDeclaration[] bits)
    {
        FieldDeclaration word = new("Flags", s_u64) { BitFields = new(bits) };
        return BtfComparison.Compare(new StructDeclaration("S", "s", new(word, new FieldDeclaration("Next", s_u64)), new Contract()), kernel);
    }

    [Fact]
    public void MemberOfAUnion_MayBeAnyAtItsPlace()
    {
        BtfBuilder btf = new();
        uint wide = btf.Int("__u64", 8), word = btf.Int("__u32", 4);
        uint pair = btf.Struct("", 16, ("first", wide, 0), ("second", wide, 64));
        uint union = btf.Union("", 16, ("period", wide, 0), ("freq", word, 0), ("", pair, 0));
        btf.Struct("s", 24, ("a", wide, 0), ("", union, 64));
        BtfLayout kernel = BtfLayout.Of(btf.Parse(), "s");

        // The rest of the union's other member is no growth; of the same member it is.
        Assert.Equal(BtfRelation.Same, Compare(kernel, ("A", s_u64), ("First", s_u64), ("Second", s_u64)).Relation);
        Assert.Equal(BtfRelation.Same, Compare(kernel, ("A", s_u64), ("Freq", s_u32), ("Reserved", new ArrayType(s_u32, 3))).Relation);
        Assert.Equal("second (offset 16, 8 bytes)", string.Join(", ", Compare(kernel, ("A", s_u64), ("First", s_u64)).KernelHasMore));
        Assert.Equal(BtfRelation.Same, Compare(kernel, ("A", s_u64), ("Period", s_u64), ("Reserved", s_u64)).Relation);
        Assert.Equal(BtfRelation.Broken, Compare(kernel, ("A", s_u64), ("Odd", s_u8), ("Reserved", new ArrayType(s_u8, 15))).Relation);
    }

    [Fact]
    public void EmbeddedStructs_AreComparedInside()
    {
        BtfBuilder btf = new();
        uint word = btf.Int("__u32", 4);
        uint inner = btf.Struct("inner", 8, ("x", word, 0), ("y", word, 32));
        btf.Struct("s", 12, ("head", word, 0), ("body", inner, 32));
        BtfLayout kernel = BtfLayout.Of(btf.Parse(), "s");

        Assert.Equal(BtfRelation.Same, Compare(kernel, ("Head", s_u32), ("Body", Inner("X", "Y"))).Relation);
        Assert.Equal(BtfRelation.Same, Compare(kernel, ("Head", s_u32), ("X", s_u32), ("Y", s_u32)).Relation);
        Assert.StartsWith("s: broken: in Body: Y is declared at offset 0, 4 bytes", Compare(kernel, ("Head", s_u32), ("Body", Inner("Y", "X"))).ToString(), StringComparison.Ordinal);

        static StructType Inner(string first, string second) => new("Inner", new EquatableArray<StructMember>(new StructMember(first, s_u32), new StructMember(second, s_u32)));
    }

    [Fact]
    public void Union_GrowsMemberByMember()
    {
        BtfBuilder btf = new();
        uint word = btf.Int("__u32", 4), wide = btf.Int("__u64", 8);
        uint load = btf.Struct("", 16, ("type", word, 0), ("count", word, 32), ("code", wide, 64));
        uint bind = btf.Struct("", 8, ("prog_fd", word, 0), ("map_fd", word, 32));
        btf.Union("u", 16, ("", load, 0), ("bind", bind, 0));
        BtfLayout kernel = BtfLayout.Of(btf.Parse(), "u");
        (string, AbiType) anonymous = ("Load", Inner(("Type", s_u32), ("Count", s_u32), ("Code", s_u64)));

        Assert.Equal(BtfRelation.Same, CompareUnion(kernel, anonymous, ("Bind", Inner(("ProgFd", s_u32), ("MapFd", s_u32)))).Relation);

        // A member of the union that the kernel lacks, whatever it has of that size and of those names; and more fields of one that it has.
        BtfVerdict grown = CompareUnion(
            kernel, anonymous, ("Link", Inner(("MapFd", s_u32), ("ProgFd", s_u32))), ("Stream", Inner(("First", s_u32), ("Second", s_u32), ("Third", s_u32))),
            ("Bind", Inner(("ProgFd", s_u32), ("MapFd", s_u32), ("Flags", s_u32))));
        Assert.Equal(
            (BtfRelation.Newer, "Link (offset 0, 8 bytes), Stream (offset 0, 12 bytes), Bind.Flags (offset 8, 4 bytes)"),
            (grown.Relation, string.Join(", ", grown.WeHaveMore)));

        // A member that lies elsewhere in its struct contradicts all the same.
        Assert.Equal(BtfRelation.Broken, CompareUnion(kernel, anonymous, ("Bind", Inner(("MapFd", s_u32), ("ProgFd", s_u32)))).Relation);

        static StructType Inner(params (string Name, AbiType Type)[] members) =>
            new("Inner", new EquatableArray<StructMember>([.. members.Select(member => new StructMember(member.Name, member.Type))]));
    }

    [Fact]
    public void FieldThatBecameAUnion_MakesUsNewer()
    {
        // mnt_id_req.mnt_ns_fd of Linux 6.18, which mnt_fd has joined.
        UnionType union = new("Union", new EquatableArray<StructMember>(new StructMember("NsFd", s_u32), new StructMember("Fd", s_u32)));
        StructDeclaration declaration = new(
            "S", "s", new EquatableArray<FieldDeclaration>(new FieldDeclaration("Size", s_u32), new FieldDeclaration("Descriptor", union) { IsAnonymous = true }), new Contract());
        BtfVerdict verdict = BtfComparison.Compare(declaration, Kernel(8, ("size", 4, 0), ("ns_fd", 4, 32)));

        Assert.Equal((BtfRelation.Newer, "Fd (offset 4, 4 bytes)"), (verdict.Relation, string.Join(", ", verdict.WeHaveMore)));
    }

    /// <summary>What is 12 bytes packed is 16 when it is not: no side has a field more, but neither takes the other's size.</summary>
    [Theory]
    [InlineData(12, 16)]
    [InlineData(32, 16)]
    public void PaddingThatOnlyOneSideHas_IsABreak(uint theirs, int ours)
    {
        BtfVerdict verdict = Compare(Kernel(theirs, ("a", 8, 0), ("b", 4, 64)), ("A", s_u64), ("B", s_u32));

        Assert.Equal((BtfRelation.Broken, ours), (verdict.Relation, verdict.OurSize));
        Assert.StartsWith($"ours has {ours} bytes and the kernel's {theirs}, with the same fields", Assert.Single(verdict.Breaks).Why, StringComparison.Ordinal);
    }

    /// <summary>Reserved room at the end is a field: it is growth that one side has.</summary>
    [Fact]
    public void RoomAtTheEnd_IsGrowth()
    {
        Assert.Equal(BtfRelation.Newer, Compare(Kernel(8, ("a", 8, 0)), ("A", s_u64), ("Reserved", s_u64)).Relation);
        Assert.Equal(BtfRelation.Older, Compare(Kernel(16, ("a", 8, 0), ("__reserved", 8, 64)), ("A", s_u64)).Relation);
    }

    private static BtfVerdict Compare(BtfLayout kernel, params (string Name, AbiType Type)[] fields) =>
        BtfComparison.Compare(
            new StructDeclaration("S", "s", new EquatableArray<FieldDeclaration>([.. fields.Select(field => new FieldDeclaration(field.Name, field.Type))]), new Contract()),
            kernel);

    /// <summary>A declared union, whose member Load has no name in C.</summary>
    private static BtfVerdict CompareUnion(BtfLayout kernel, params (string Name, AbiType Type)[] members) =>
        BtfComparison.Compare(
            new StructDeclaration(
                "U", "u", new EquatableArray<FieldDeclaration>([.. members.Select(field => new FieldDeclaration(field.Name, field.Type) { IsAnonymous = field.Name == "Load" })]), new Contract())
            {
                IsUnion = true,
            },
            kernel);

    private static BtfLayout Kernel(uint size, params (string Name, uint Size, uint Bit)[] fields)
    {
        BtfBuilder btf = new();
        uint word = btf.Int("__u32", 4), wide = btf.Int("__u64", 8);
        btf.Struct("s", size, [.. fields.Select(field => (field.Name, field.Size == 8 ? wide : word, field.Bit))]);
        return BtfLayout.Of(btf.Parse(), "s");
    }
}
