namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Faults of bit-fields, and what breaks those that shipped.</summary>
    private static Dictionary<string, RuleExample> BitFields => new()
    {
        ["BitsOfASignedInteger"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI2020:BitField("Mode", 3)|}] public long Flags;
            }
            """,
            "'MyArgs.Flags' is __s64, of which no bits such as 'Mode' can be named; make it a byte, ushort, uint or ulong"),
        ["BitsOfAnEnum"] = new(
            """
            public enum Kind : uint { None }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI2020:BitField("Mode", 3)|}] public Kind Flags;
                [MustBeZero] public uint Reserved;
            }
            """,
            "'MyArgs.Flags' is Kind, of which no bits such as 'Mode' can be named; make it a byte, ushort, uint or ulong"),
        ["BitFieldOfNoBits"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [BitField("Fast", 1), {|UAPI2021:BitField("Mode", -1)|}] public ulong Flags;
            }
            """,
            "The bit-field 'Mode' of 'MyArgs.Flags' has a width of -1, but it needs 1 bit at least; give it one, or remove it"),
        ["BitFieldsTooWide"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [BitField("Fast", 1)]
                [{|UAPI2022:BitField("Mode", 32)|}]
                [BitField("Late", 1)]
                public uint Flags;
                [MustBeZero] public uint Reserved;
            }
            """,
            "With the bit-field 'Mode', those of 'MyArgs.Flags' take 33 bits, but it has 32; move it to another field, or make them narrower"),
        ["BitFieldName"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI2023:BitField("4K", 1)|}] public ulong Flags;
            }
            """,
            "'4K', a bit-field of 'MyArgs.Flags', cannot be the name of a property and of a bit-field in C; use letters, digits and underscores, not beginning with a digit, and no keyword"),
        ["BitFieldNameTaken"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [BitField("Mode", 1)] public uint Flags;
                [{|UAPI2024:BitField("Ksize", 1)|}] public uint MoreFlags;
            }
            """,
            "'Ksize', a bit-field of 'MyArgs.MoreFlags', has the name of another bit-field or of a member of the generated part; give it another"),
        ["BitFieldAndField"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [BitField("Mode", 1)] public uint Flags;
                public uint {|UAPI1031:Mode|};
            }
            """,
            "The generated part of 'MyArgs' has a member 'Mode', so that no other can have that name; rename it"),
        ["BitFieldsAndMask"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [BitField("Mode", 1), {|UAPI3033:KnownBits(1)|}] public ulong Flags;
            }
            """,
            "'MyArgs.Flags' has the attributes BitField and KnownBits, which cannot both hold; remove one"),
        ["BitFieldGone"] = Broken(
            """[BitField("Disabled", 1)] public ulong {|UAPI6040:Flags|};""",
            "'MyArgs.Flags' of version 0 (Linux 6.1) has no bit-field Inherit, Level any more, but programs still set bit 1, bits 2 to 3; put it back"),
        ["BitFieldMoved"] = Broken(
            """[BitField("Disabled", 1), BitField("Exclusive", 1), {|UAPI6041:BitField("Inherit", 1)|}, BitField("Level", 2)] public ulong Flags;""",
            "'Inherit', a bit-field of 'MyArgs.Flags' of version 0 (Linux 6.1), was bit 1 and is bit 2: programs that were built before set other bits than this kernel reads; restore the order"),
        ["BitFieldWidened"] = Broken(
            """[BitField("Disabled", 1), {|UAPI6042:BitField("Inherit", 2)|}, BitField("Level", 2)] public ulong Flags;""",
            "'Inherit', a bit-field of 'MyArgs.Flags' of version 0 (Linux 6.1), had the width 1 and has 2: the two sides read different bits, and those behind it lie elsewhere; restore the width"),
        ["BitFieldRenamed"] = Broken(
            """[BitField("Disabled", 1), {|UAPI6043:BitField("Inherited", 1)|}, BitField("Level", 2)] public ulong Flags;""",
            "'Inherit', a bit-field of 'MyArgs.Flags' of version 0 (Linux 6.1), is called 'Inherited' now: sources that name it no longer compile; keep the name, or add a property 'Inherit' that stands for it"),
    };

    private static RuleExample Broken(string field, string message) => new(InMyArgs(field), message)
    {
        Shipped = InMyArgs("""[BitField("Disabled", 1), BitField("Inherit", 1), BitField("Level", 2)] public ulong Flags;"""),
    };

    private static string InMyArgs(string field) => $"[UapiStruct(\"my_args\")]\npublic partial struct MyArgs\n{{\n    {field}\n}}\n";
}
