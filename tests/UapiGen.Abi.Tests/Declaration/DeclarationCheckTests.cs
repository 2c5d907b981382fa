using UapiGen.Abi.Tests.Versions;
using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Declaration;

/// <summary>Each fault of the whole is found, once, with its numbers; and what is sound passes.</summary>
public class DeclarationCheckTests
{
    private static readonly FieldDeclaration s_size = Field("size", U64) with { IsStructSize = true };
    private static readonly FieldDeclaration s_flags = Field("flags", U64);
    private static readonly InputRule s_zero = new(new MaskValue(0), Errno.EINVAL);

    public static TheoryData<string> Faults => [.. s_cases.Keys];

    private static readonly Dictionary<string, (StructDeclaration Declaration, DeclarationRule Rule, string? Field, string[] Arguments)> s_cases = new()
    {
        ["no field"] = (Struct("s"), DeclarationRule.NoFields, null, []),
        ["tag with a dash"] = (Struct("a-b", s_flags), DeclarationRule.InvalidCName, null, ["UapiStruct", "a-b"]),
        ["too large"] = (Struct("s", s_flags, Field("a", new ArrayType(U8, 1 << 20))), DeclarationRule.StructTooLarge, "a", ["1048576"]),
        ["wrapping array"] = (Struct("s", Field("a", new ArrayType(new ArrayType(U64, 1 << 30), 1 << 30)), s_flags), DeclarationRule.StructTooLarge, "a", ["1048576"]),
        ["negative version"] = (Struct("s", Field("a", U64, -1)), DeclarationRule.VersionBelowOne, "a", ["Since", "-1"]),
        ["out of order"] = (Struct("s", s_flags, Field("b", U64, 1), Field("c", U64)), DeclarationRule.VersionOrder, "c", ["Since", "0", "1", "b"]),
        ["gap"] = (Struct("s", s_flags, Field("b", U64, 3)), DeclarationRule.VersionGap, "b", ["Since", "3", "1"]),
        ["absurd gap"] = (Struct("s", s_flags, Field("b", U64, int.MaxValue)), DeclarationRule.VersionGap, "b", ["Since", "2147483647", "1"]),
        ["empty version 0"] = (Struct("s", Field("a", U64, 1)), DeclarationRule.VersionGap, "a", ["Since", "1", "0"]),
        ["no growth"] = (Struct("s", s_flags, Field("b", U32), Field("c", U32, 1)), DeclarationRule.VersionDoesNotGrow, "c", ["Since", "1", "16", "16", "x86-64"]),
        ["two sizes"] = (Struct("s", s_size, Field("b", U64) with { IsStructSize = true }), DeclarationRule.SeveralSizeFields, "b", ["StructSize", "size"]),
        ["signed size"] = (Struct("s", Field("size", S32) with { IsStructSize = true }), DeclarationRule.SizeFieldType, "size", ["StructSize", "__s32"]),
        ["narrow size"] = (Struct("s", Field("size", U8) with { IsStructSize = true }, Field("a", new ArrayType(U8, 255))), DeclarationRule.SizeFieldTooNarrow, "size", ["StructSize", "255", "256"]),
        ["late size"] = (Struct("s", s_flags, s_size with { Since = 1 }), DeclarationRule.SizeFieldNotInVersion0, "size", ["StructSize", "1"]),
        ["no size field"] = (With(new Contract { SizeSource = SizeSource.Field }, s_flags), DeclarationRule.SizeFieldMissing, null, ["SizeSource"]),
        ["report of a larger struct"] = (With(new Contract { Larger = LargerStruct.RejectAndReportSize }, s_flags), DeclarationRule.ReportWithoutSizeField, null, ["Larger", "RejectAndReportSize"]),
        ["report of a nonzero tail"] = (With(new Contract { Larger = LargerStruct.AcceptZeroTailOrReportSize }, s_flags), DeclarationRule.ReportWithoutSizeField, null, ["Larger", "AcceptZeroTailOrReportSize"]),
        ["report of a small struct"] = (With(new Contract { Small = SmallStruct.RejectAndReportSize }, s_flags), DeclarationRule.ReportWithoutSizeField, null, ["Small", "RejectAndReportSize"]),
        ["report of the cap"] = (With(new Contract { CapReportsSize = true }, s_flags), DeclarationRule.ReportWithoutSizeField, null, ["CapReportsSize", "true"]),
        ["report of the filled bytes"] = (With(new Contract { ReplySize = ReplySize.Filled }, s_flags), DeclarationRule.ReportWithoutSizeField, null, ["ReplySize", "Filled"]),
        ["negative floor"] = (With(new Contract { Floor = -1 }, s_flags), DeclarationRule.FloorNegative, null, ["Floor", "-1"]),
        ["floor of the newest version"] = (With(new Contract { Floor = 16 }, s_flags, Field("b", U64, 1)), DeclarationRule.FloorAboveVersion0, null, ["Floor", "16", "8"]),
        ["floor within the size"] = (With(new Contract { Floor = 7 }, s_size, s_flags), DeclarationRule.FloorCutsSizeField, null, ["Floor", "7", "8"]),
        ["floor without floor"] = (With(new Contract { Floor = 8, Small = SmallStruct.ZeroExtend }, s_flags), DeclarationRule.FloorWithZeroExtend, null, ["Floor", "8"]),
        ["odd alignment"] = (Struct("s", Field("a", U64) with { Align = 24 }), DeclarationRule.AlignmentNotPowerOfTwo, "a", ["Aligned", "24", "4096"]),
        ["absurd alignment"] = (Struct("s", s_flags) with { Align = 1 << 30 }, DeclarationRule.AlignmentNotPowerOfTwo, null, ["Aligned", "1073741824", "4096"]),
        ["negative alignment"] = (Struct("s", Field("a", Embedding(-8))), DeclarationRule.AlignmentNotPowerOfTwo, "a", ["Aligned", "-8", "4096"]),
        ["alignment below the type's"] = (Struct("s", Field("a", U64) with { Align = 4 }), DeclarationRule.AlignmentBelowNatural, "a", ["Aligned", "4", "8"]),
        ["alignment below the fields'"] = (Struct("s", s_flags) with { Align = 4 }, DeclarationRule.AlignmentBelowNatural, null, ["Aligned", "4", "8"]),
        ["aligned hole"] = (Struct("s", Field("a", U32), Field("b", U32) with { Align = 8 }), DeclarationRule.AlignmentLeavesHole, "b", ["Aligned", "8", "4", "[MustBeZero] public uint Reserved"]),
        ["aligned hole in an embedded struct"] = (Struct("s", Field("a", Embedding(8))), DeclarationRule.EmbeddedAlignmentLeavesHole, "a", ["Aligned", "8", "4", "E.y"]),
        ["embedded struct larger than its members"] = (Struct("s", Field("a", Embedding(0) with { Align = 16 })), DeclarationRule.EmbeddedAlignmentLeavesHole, "a", ["Aligned", "16", "8", "the end of E"]),
        ["tail with a dash"] = (Struct("s", s_flags) with { Tail = new("a-b", U8) }, DeclarationRule.FlexibleTailName, null, ["FlexibleTail", "a-b"]),
        ["tail called as a field"] = (Struct("s", s_flags) with { Tail = new("Flags", U8) }, DeclarationRule.FlexibleTailNameTaken, null, ["FlexibleTail", "Flags", "flags"]),
        ["tail of a union"] = (Struct("s", s_flags) with { IsUnion = true, Tail = new("str", U8) }, DeclarationRule.FlexibleTailInUnion, null, ["FlexibleTail", "str"]),
        ["anonymous integer"] = (Struct("s", s_flags with { IsAnonymous = true }), DeclarationRule.AnonymousType, "flags", ["Anonymous", "__u64"]),
        ["anonymous member called as a field"] = (Struct("s", Field("x", U32), Field("a", Embedding(0)) with { IsAnonymous = true }), DeclarationRule.AnonymousNameTaken, "a", ["Anonymous", "x"]),
        ["anonymous member called as a generated one"] = (Struct("s", Field("a", new StructType("E", new(new StructMember("Ksize", U32)))) with { IsAnonymous = true }), DeclarationRule.AnonymousNameTaken, "a", ["Anonymous", "Ksize"]),
        ["field of a withdrawn version"] = (Struct("s", s_flags, Field("b", U64, 1)) with { SkippedVersions = new(new SkippedVersion(1, 12)) }, DeclarationRule.SkippedVersionHasField, "b", ["Since", "1"]),
        ["withdrawn twice"] = (Struct("s", s_flags, Field("b", U64, 2)) with { SkippedVersions = new(new SkippedVersion(1, 12), new SkippedVersion(1, 12)) }, DeclarationRule.SkippedVersionTwice, null, ["SkippedVersion", "1"]),
        ["withdrawn version 0"] = (Struct("s", s_flags, Field("b", U64, 1)) with { SkippedVersions = new(new SkippedVersion(0, 4)) }, DeclarationRule.SkippedVersionOutside, null, ["SkippedVersion", "0", "1"]),
        ["withdrawn newest version"] = (Struct("s", s_flags, Field("b", U64, 1)) with { SkippedVersions = new(new SkippedVersion(2, 24)) }, DeclarationRule.SkippedVersionOutside, null, ["SkippedVersion", "2", "1"]),
        ["withdrawn size too large"] = (Struct("s", s_flags, Field("b", U64, 2)) with { SkippedVersions = new(new SkippedVersion(1, 16)) }, DeclarationRule.SkippedVersionSize, null, ["SkippedVersion", "1", "16", "8", "16"]),
        ["withdrawn size too small"] = (Struct("s", s_flags, Field("b", U64, 3)) with { SkippedVersions = new(new SkippedVersion(1, 12), new SkippedVersion(2, 12)) }, DeclarationRule.SkippedVersionSize, null, ["SkippedVersion", "1", "12", "8", "12"]),
        ["gap before a withdrawn version"] = (Struct("s", s_flags, Field("b", U64, 4)) with { SkippedVersions = new(new SkippedVersion(1, 12)) }, DeclarationRule.VersionGap, "b", ["Since", "4", "2"]),
        ["bits of a signed integer"] = (Struct("s", Field("a", S32) with { BitFields = Bits(("b", 1)) }), DeclarationRule.BitFieldStorage, "a", ["BitField", "b", "__s32"]),
        ["bits of an array"] = (Struct("s", Field("a", new ArrayType(U8, 4)) with { BitFields = Bits(("b", 1)) }), DeclarationRule.BitFieldStorage, "a", ["BitField", "b", "__u8[4]"]),
        ["no bits"] = (Struct("s", Field("a", U8) with { BitFields = Bits(("b", 1), ("c", 0)) }), DeclarationRule.BitFieldWidth, "a", ["BitField", "c", "0"]),
        ["wrapping widths"] = (Struct("s", Field("a", U64) with { BitFields = Bits(("b", int.MaxValue), ("c", int.MaxValue), ("d", 3)) }), DeclarationRule.BitFieldsTooWide, "a", ["BitField", "b", "2147483647", "64"]),
        ["bits too many"] = (Struct("s", Field("a", U16) with { BitFields = Bits(("b", 16), ("c", 1)) }), DeclarationRule.BitFieldsTooWide, "a", ["BitField", "c", "17", "16"]),
        ["bits without name"] = (Struct("s", Field("a", U16) with { BitFields = Bits(("", 1)) }), DeclarationRule.BitFieldName, "a", ["BitField", ""]),
        ["bits of one name"] = (Struct("s", Field("a", U16) with { BitFields = Bits(("b", 1)) }, Field("c", U16) with { BitFields = Bits(("b", 1)) }), DeclarationRule.BitFieldNameTaken, "c", ["BitField", "b"]),
        ["bits called as a generated member"] = (Struct("s", Field("a", U16) with { BitFields = Bits(("SizeVer0", 1)) }), DeclarationRule.BitFieldNameTaken, "a", ["BitField", "SizeVer0"]),
        ["masked array"] = (Struct("s", Field("a", new ArrayType(U8, 4)) with { Input = new InputRule(new MaskValue(1), Errno.EINVAL) }), DeclarationRule.RuleOnNonInteger, "a", ["KnownBits", "__u8[4]"]),
        ["zero array of structs"] = (Struct("s", Field("a", new ArrayType(new StructType("global::T", new EquatableArray<StructMember>(new StructMember("x", U8))), 4)) with { Input = s_zero }), DeclarationRule.RuleOnNonInteger, "a", ["MustBeZero", "T[4]"]),
        ["masked struct"] = (Struct("s", Field("a", new StructType("global::T", new EquatableArray<StructMember>(new StructMember("x", U8)))) with { OutputMask = new MaskValue(1) }), DeclarationRule.RuleOnNonInteger, "a", ["OutputMask", "T"]),
        ["wide known bits"] = (Struct("s", Field("a", U16) with { Input = new InputRule(new MaskValue(0x10000), Errno.EINVAL) }), DeclarationRule.MaskTooWide, "a", ["KnownBits", "0x10000", "16"]),
        ["wide output"] = (Struct("s", Field("a", new EnumType("E", ScalarKind.S8)) with { OutputMask = new MaskValue(0x1FF) }), DeclarationRule.MaskTooWide, "a", ["OutputMask", "0x1FF", "8"]),
        ["field refused with success"] = (Struct("s", s_flags with { Input = s_zero with { Error = Errno.Success } }), DeclarationRule.ErrorIsSuccess, "flags", ["MustBeZero"]),
        ["field refused with no errno"] = (Struct("s", s_flags with { Input = s_zero with { Error = (Errno)(-5) } }), DeclarationRule.UnknownContractValue, "flags", ["MustBeZero", "-5", "Errno"]),
        ["small refused with success"] = (With(new Contract { SmallError = Errno.Success }, s_flags), DeclarationRule.ErrorIsSuccess, null, ["SmallError"]),
        ["cap refused with success"] = (With(new Contract { CapError = Errno.Success }, s_flags), DeclarationRule.ErrorIsSuccess, null, ["CapError"]),
        ["large command"] = (Struct("s", Field("a", new ArrayType(U8, 8192))) with { Command = new CommandDeclaration(1, 2, IoctlDirection.Read) }, DeclarationRule.CommandTooLarge, null, ["Ioctl", "8192", "8191"]),
        ["no command"] = (With(new Contract { SizeSource = SizeSource.CommandBits }, s_flags), DeclarationRule.CommandCarriesNoSize, null, ["SizeSource"]),
        ["command without size"] = (With(new Contract { SizeSource = SizeSource.CommandBits }, s_flags) with { Command = new CommandDeclaration(1, 2) }, DeclarationRule.CommandCarriesNoSize, null, ["SizeSource"]),
        ["grown without size"] = (Struct("s", s_flags, Field("b", U64, 1)) with { Command = new CommandDeclaration(1, 2) }, DeclarationRule.VersionsWithoutSize, null, ["Ioctl", "1"]),
        ["direction"] = (Struct("s", s_flags) with { Command = new CommandDeclaration(1, 2, (IoctlDirection)4) }, DeclarationRule.UnknownContractValue, null, ["Ioctl", "4", "IoctlDirection"]),
        ["size source"] = (With(new Contract { SizeSource = (SizeSource)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["SizeSource", "9", "SizeSource"]),
        ["small"] = (With(new Contract { Small = (SmallStruct)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["Small", "9", "SmallStruct"]),
        ["zero"] = (With(new Contract { Zero = (ZeroSize)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["Zero", "9", "ZeroSize"]),
        ["cap"] = (With(new Contract { Cap = (SizeCap)(-1) }, s_flags), DeclarationRule.UnknownContractValue, null, ["Cap", "-1", "SizeCap"]),
        ["larger"] = (With(new Contract { Larger = (LargerStruct)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["Larger", "9", "LargerStruct"]),
        ["report fault"] = (With(new Contract { ReportFault = (ReportFault)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["ReportFault", "9", "ReportFault"]),
        ["reply"] = (With(new Contract { Reply = (Reply)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["Reply", "9", "Reply"]),
        ["reply size"] = (With(new Contract { ReplySize = (ReplySize)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["ReplySize", "9", "ReplySize"]),
        ["small error"] = (With(new Contract { SmallError = (Errno)4096 }, s_flags), DeclarationRule.UnknownContractValue, null, ["SmallError", "4096", "Errno"]),
        ["cap error"] = (With(new Contract { CapError = (Errno)4096 }, s_flags), DeclarationRule.UnknownContractValue, null, ["CapError", "4096", "Errno"]),
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_IsFoundAlone(string name)
    {
        (StructDeclaration declaration, DeclarationRule rule, string? at, string[] arguments) = s_cases[name];

        DeclarationFault fault = Assert.Single(DeclarationCheck.Check(declaration));

        Assert.Equal(new DeclarationFault(rule, at, new EquatableArray<string>(arguments)), fault with { Padding = default });
        Assert.Equal(rule is DeclarationRule.VersionDoesNotGrow or DeclarationRule.AlignmentLeavesHole, fault.Padding.Count > 0);
    }

    [Fact]
    public void KernelStructs_HaveNoFault() =>
        Assert.All(typeof(KernelStructs).GetProperties(), property => Assert.Empty(DeclarationCheck.Check((StructDeclaration)property.GetValue(null)!)));

    [Fact]
    public void SoundExtremes_Pass()
    {
        Assert.Empty(DeclarationCheck.Check(Struct("_", Field("a", new ArrayType(U8, DeclarationCheck.MaximumSize)))));
        Assert.Empty(DeclarationCheck.Check(Struct("s", Field("size", U8) with { IsStructSize = true }, Field("a", new ArrayType(U8, 254)))));
        Assert.Empty(DeclarationCheck.Check(Struct("s", Field("a", new ArrayType(U8, 8191))) with { Command = new CommandDeclaration(1, 2, IoctlDirection.ReadWrite) }));
        Assert.Empty(DeclarationCheck.Check(Struct("s", Field("a", new ArrayType(U8, 8192))) with { Command = new CommandDeclaration(1, 2) }));
        Assert.Empty(DeclarationCheck.Check(Struct("s", Field("a", U64) with { Input = new InputRule(new MaskValue(ulong.MaxValue), Errno.EINVAL) })));
        Assert.Empty(DeclarationCheck.Check(With(new Contract { Floor = 1 }, s_flags)));
        Assert.Empty(DeclarationCheck.Check(Struct("s", Field("a", U64) with { BitFields = Bits(("b", 64)) })));
        Assert.Empty(DeclarationCheck.Check(Struct("s", Field("a", U8) with { BitFields = Bits(("b", 1), ("c", 7)) })));
    }

    [Theory]
    [InlineData("kvm_ppc_compat_caps", true)]
    [InlineData("_a9", true)]
    [InlineData("A", true)]
    [InlineData("", false)]
    [InlineData("9a", false)]
    [InlineData("a b", false)]
    [InlineData("a\n", false)]
    [InlineData("é", false)]
    [InlineData("int", false)]
    [InlineData("class", false)]
    [InlineData("_Bool", false)]
    public void CIdentifiers_AreThoseOfCAndCPlusPlus(string name, bool valid) => Assert.Equal(valid, CIdentifier.IsValid(name));

    /// <summary>Two words, the second of them aligned.</summary>
    private static StructType Embedding(int align) => new("E", new(new StructMember("x", U32), new StructMember("y", U32) { Align = align }));

    private static StructDeclaration With(Contract contract, params FieldDeclaration[] fields) => Struct("s", fields) with { Contract = contract };
}
