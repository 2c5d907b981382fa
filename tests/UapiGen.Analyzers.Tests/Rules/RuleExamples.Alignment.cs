namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Faults of alignment, of what follows a struct, of anonymous fields and of versions that were withdrawn.</summary>
    private static Dictionary<string, RuleExample> Alignment => new()
    {
        ["LayoutAttributeInTheWay"] = new(
            """
            using System.Runtime.InteropServices;
            [Aligned(32)]
            [{|UAPI1025:StructLayout(LayoutKind.Sequential)|}]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            "'MyArgs' takes 32 bytes in C and 8 here, which the generated part would say, but its StructLayout attribute is yours; remove the attribute, or name the padding as fields"),
        ["FlexibleTailName"] = new(
            """
            [{|UAPI1040:FlexibleTail("int", typeof(uint))|}]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Count;
            }
            """,
            "'int', the flexible tail of 'MyArgs', is no identifier of C and C++; use letters, digits and underscores, not beginning with a digit, and no keyword"),
        ["FlexibleTailNameTaken"] = new(
            """
            [{|UAPI1041:FlexibleTail("set_tid", typeof(uint))|}]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong SetTid;
            }
            """,
            "'set_tid', the flexible tail of 'MyArgs', is called as its field 'SetTid' is in C; give it another name"),
        ["FlexibleTailType"] = new(
            """
            [{|UAPI1042:FlexibleTail("items", typeof(bool))|}]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Count;
            }
            """,
            "'bool' cannot be the element of a flexible tail of 'MyArgs', since no field could have it; use a fixed-width integer, an enumeration of one, or a struct of them"),
        ["FlexibleTailInUnion"] = new(
            """
            using System.Runtime.InteropServices;
            [{|UAPI1043:FlexibleTail("items", typeof(uint))|}]
            [StructLayout(LayoutKind.Explicit)]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [FieldOffset(0)] public ulong Count;
            }
            """,
            "'MyArgs' is a union, which nothing can follow: 'items' would begin at its first byte; make it a struct, or remove the tail"),
        ["AlignmentOfZero"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI2030:Aligned(0)|}] public ulong Address;
            }
            """,
            "'MyArgs' says Aligned(0), but an alignment is a power of two from 1 to 4096; say one of these"),
        ["AlignmentNotPowerOfTwo"] = new(
            """
            [{|UAPI2030:Aligned(24)|}]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            "'MyArgs' says Aligned(24), but an alignment is a power of two from 1 to 4096; say one of these"),
        ["AlignmentBelowNatural"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI2031:Aligned(4)|}] public ulong Address;
            }
            """,
            "'MyArgs' says Aligned(4) of what is aligned to 8 by its type, and C's aligned lowers no alignment; remove it"),
        ["AlignmentLeavesHole"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode;
                [{|UAPI2032:Aligned(8)|}] public uint Kind;
                public uint Level;
            }
            """,
            "'MyArgs.Kind' lies at offset 8 in C by its alignment and at 4 here, where .NET knows nothing of it; insert '[MustBeZero] public uint Reserved' before it"),
        ["EmbeddedAlignmentLeavesHole"] = new(
            """
            public struct Range
            {
                public uint Start;
                [Aligned(8)] public uint Length;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Range {|UAPI2033:Range|};
            }
            """,
            "'MyArgs.Range' embeds a struct with an alignment by which Range.Length lies at 8 in C and at 4 here, where .NET knows nothing of it; name the padding as a field there"),
        ["AnonymousType"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI2040:Anonymous|}] public ulong Address;
            }
            """,
            "'MyArgs.Address' is __u64, whose members nothing could be reached by; make it a struct or a union, or remove [Anonymous]"),
        ["AnonymousNameTaken"] = new(
            """
            public struct Range
            {
                public ulong Start;
                public ulong Length;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Start;
                [{|UAPI2041:Anonymous|}] public Range Range;
            }
            """,
            "'Start', a member of the anonymous 'MyArgs.Range', has the name of another member of 'MyArgs', as C sees it, or of its generated part; rename it"),
        ["AnonymousNotPublic"] = new(
            """
            public struct Range
            {
                public ulong Start;
                private ulong _length;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI2042:Anonymous|}] public Range Range;
            }
            """,
            "'MyArgs.Range' is anonymous, so that public properties stand for its members, but '_length' is not public; make it public"),
        ["AnonymousMemberAndProperty"] = new(
            """
            public struct Range
            {
                public ulong Start;
                public ulong Length;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [Anonymous] public Range Range;
                public readonly ulong {|UAPI1031:Start|}() => 1;
            }
            """,
            "The generated part of 'MyArgs' has a member 'Start', so that no other can have that name; rename it"),
        ["SkippedVersionHasField"] = new(
            """
            [SkippedVersion(1, size: 12)]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Mask;
                [{|UAPI3005:Since(1)|}] public ulong Code;
                [Since(2)] public ulong More;
            }
            """,
            "'MyArgs.Code' says Since(1), but version 1 was withdrawn, so that its number is not used again; say the next version"),
        ["SkippedVersionTwice"] = new(
            """
            [{|UAPI3006:SkippedVersion(1, size: 12)|}]
            [SkippedVersion(1, size: 13)]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Mask;
                [Since(2)] public ulong Code;
            }
            """,
            "'MyArgs' says twice that version 1 was withdrawn; remove one of the attributes"),
        ["SkippedVersionOutside"] = new(
            """
            [{|UAPI3007:SkippedVersion(2, size: 20)|}]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Mask;
                [Since(1)] public ulong Code;
            }
            """,
            "'MyArgs' says that version 2 was withdrawn, but only versions between 0 and its newest, 1, can be; remove the attribute, or append the fields of a later version"),
        ["SkippedVersionSize"] = new(
            """
            [{|UAPI3008:SkippedVersion(1, size: 8)|}]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Mask;
                [Since(2)] public ulong Code;
            }
            """,
            "'MyArgs' says that version 1 had 8 bytes before it was withdrawn, but the versions beside it have 8 and 16; say the size that was published"),
        ["SinceInEmbedded"] = new(
            """
            public struct Range
            {
                public ulong Start;
                [Since(1)] public ulong Length;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Range {|UAPI3009:Range|};
            }
            """,
            "'MyArgs.Range' embeds Range.Length, which says [Since], but only a struct that is itself a member of a declared union grows with it; remove the attribute"),
        ["StrayTail"] = new(
            """
            [{|UAPI1032:FlexibleTail("items", typeof(uint))|}]
            public struct MyArgs
            {
                public ulong Count;
            }
            """,
            "'MyArgs' has the attribute FlexibleTail, but is not marked [UapiStruct], so that nothing comes of it; mark the struct, or remove the attribute"),
    };
}
