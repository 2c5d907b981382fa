namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Advice on bytes without a name.</summary>
    private static Dictionary<string, RuleExample> DesignLayout => new()
    {
        ["Hole"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode;
                public ulong {|UAPI7001:Address|};
            }
            """,
            "'MyArgs.Address' lies at offset 8 (4 on i386), and the hole of 4 bytes between 'Mode' and it has no name: it carries what lay on the stack, and no later field can have it; insert '[MustBeZero] public uint Reserved' before it"),
        ["HoleOfThreeBytes"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public byte Kind;
                [MustBeZero] public uint {|UAPI7001:Reserved|};
            }
            """,
            "'MyArgs.Reserved' lies at offset 4, and the hole of 3 bytes between 'Kind' and it has no name: it carries what lay on the stack, and no later field can have it; insert '[MustBeZero] public byte Reserved2; [MustBeZero] public ushort Reserved3' before it"),
        ["HoleBetweenVersions"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ushort Mode;
                public byte Kind;
                [Since(1)] public ulong {|UAPI7001:Address|};
            }
            """,
            "'MyArgs.Address' lies at offset 8 (4 on i386), and the hole of 5 bytes between 'Kind' and it has no name: it carries what lay on the stack, and no later field can have it; insert '[MustBeZero] public byte Reserved; [Since(1), MustBeZero] public uint Reserved2' before it"),
        ["HoleBehindSmallerVersion"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode;
                [Since(1)] public ulong {|UAPI7001:Address|};
            }
            """,
            "'MyArgs.Address' lies at offset 8 (4 on i386), and the hole of 4 bytes between 'Mode' and it has no name: it carries what lay on the stack, and no later field can have it; insert '[Since(1), MustBeZero] public uint Reserved' before it"),
        ["EmbeddedHole"] = new(
            """
            public struct Item
            {
                public byte Kind;
                public uint Length;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Item {|UAPI7002:First|};
                public ulong Address;
            }
            """,
            "'MyArgs.First' embeds Item, with 3 bytes of padding that has no name: it carries what lay on the stack, and no later field can have it; name it as fields of Item"),
        ["EmbeddedDiffers"] = new(
            """
            public struct Range
            {
                public ulong Start;
                public uint Length;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Range {|UAPI7003:Where|};
            }
            """,
            "'MyArgs.Where' is Range, which has 16 bytes on 64-bit machines and 12 on i386, where a 64-bit integer is aligned to 4; name the padding as fields of it, up to a multiple of 8"),
        ["SizeDiffers"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public uint {|UAPI7004:Mode|};
            }
            """,
            "Version 0 of 'MyArgs' has 16 bytes on 64-bit machines and 12 on i386: it holds a 64-bit integer, and ends with 'Mode' at 12, no multiple of 8; append '[MustBeZero] public uint Reserved'"),
        ["SizeOfLaterVersionDiffers"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [Since(1)] public byte {|UAPI7004:Kind|};
            }
            """,
            "Version 1 of 'MyArgs' has 16 bytes on 64-bit machines and 12 on i386: it holds a 64-bit integer, and ends with 'Kind' at 9, no multiple of 8; append '[Since(1), MustBeZero] public byte Reserved; [Since(1), MustBeZero] public ushort Reserved2; [Since(1), MustBeZero] public uint Reserved3'"),
        ["NextVersionInPadding"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public uint {|UAPI7004:Mode|};
                [Since(1)] public uint Kind;
                [Since(1)] public ulong Length;
            }
            """,
            "Version 0 of 'MyArgs' has 16 bytes on 64-bit machines and 12 on i386: it holds a 64-bit integer, and ends with 'Mode' at 12, no multiple of 8; append '[MustBeZero] public uint Reserved'"),
        ["TailPadding"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode;
                public byte {|UAPI7005:Kind|};
            }
            """,
            "Version 0 of 'MyArgs' ends with 'Kind' at 5, but has 8 bytes: the padding carries what lay on the stack, so that no later field can have it; append '[MustBeZero] public byte Reserved; [MustBeZero] public ushort Reserved2'"),
    };
}
