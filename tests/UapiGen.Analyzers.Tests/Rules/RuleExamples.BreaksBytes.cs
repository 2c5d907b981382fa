namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What breaks places and padding though every field is what it was.</summary>
    private static Dictionary<string, RuleExample> BreaksBytes => new()
    {
        ["PackingAdded"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI6024:System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 4)|}]
            public partial struct MyArgs
            {
                public uint Kind;
                public ulong Address;
            }
            """,
            "'MyArgs' was packed to 0 and is packed to 4 (0: not at all): fields that shipped move, or the size does; restore the Pack of its StructLayout")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Kind;
                public ulong Address;
            }
            """,
        },
        ["PackingRemoved"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6024:MyArgs|}
            {
                public uint Kind;
                public ulong Address;
            }
            """,
            "'MyArgs' was packed to 4 and is packed to 0 (0: not at all): fields that shipped move, or the size does; restore the Pack of its StructLayout")
        {
            Shipped = """
            [UapiStruct("my_args")]
            [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 4)]
            public partial struct MyArgs
            {
                public uint Kind;
                public ulong Address;
            }
            """,
        },
        ["EmbeddedMemberAdded"] = new(
            """
            public struct Range
            {
                public ulong Start;
                public ulong Length;
                public ulong {|UAPI6025:More|};
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Range Where;
                public ulong Mode;
            }
            """,
            "Range, which shipped fields of 'MyArgs' embed, had none and has More u64: the bytes that programs pass mean something else; restore it, and embed another struct in a new version")
        {
            Shipped = """
            public struct Range
            {
                public ulong Start;
                public ulong Length;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Range Where;
                public ulong Mode;
            }
            """,
        },
        ["EmbeddedMemberRetyped"] = new(
            """
            public struct Range
            {
                public ulong Start;
                public uint {|UAPI6025:Length|};
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Range Where;
                public ulong Mode;
            }
            """,
            "Range, which shipped fields of 'MyArgs' embed, had Length u64 and has Length u32: the bytes that programs pass mean something else; restore it, and embed another struct in a new version")
        {
            Shipped = """
            public struct Range
            {
                public ulong Start;
                public ulong Length;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Range Where;
                public ulong Mode;
            }
            """,
        },
        ["EmbeddedMemberGone"] = new(
            """
            public struct {|UAPI6025:Range|}
            {
                public ulong Start;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Range Where;
                public ulong Mode;
            }
            """,
            "Range, which shipped fields of 'MyArgs' embed, had Length u64 and has none: the bytes that programs pass mean something else; restore it, and embed another struct in a new version")
        {
            Shipped = """
            public struct Range
            {
                public ulong Start;
                public ulong Length;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Range Where;
                public ulong Mode;
            }
            """,
        },
        ["PaddingAppeared"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6026:MyArgs|}
            {
                public ushort Kind;
                public uint Mode;
            }
            """,
            "'MyArgs.Reserved' is gone, which named 2 bytes of padding at offset 2 of version 0 (Linux 6.1): nobody clears bytes without a name; put it back")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ushort Kind;
                public ushort Reserved;
                public uint Mode;
            }
            """,
        },
    };
}
