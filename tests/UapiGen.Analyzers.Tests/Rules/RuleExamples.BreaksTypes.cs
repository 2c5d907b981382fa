namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What breaks the types of fields that shipped.</summary>
    private static Dictionary<string, RuleExample> BreaksTypes => new()
    {
        ["WidthChanged"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public uint {|UAPI6020:Mode|};
            }
            """,
            "'MyArgs.Mode' was u64 (8 bytes) and is u32 (4 bytes), in version 0 (Linux 6.1): the two sides read different bytes; restore the type, and append a field of the new width as a new version")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
            }
            """,
        },
        ["NarrowedWithTheRestReserved"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public uint {|UAPI6020:Mode|};
                [MustBeZero] public uint Reserved;
            }
            """,
            "'MyArgs.Mode' was u64 (8 bytes) and is u32 (4 bytes), in version 0 (Linux 6.1): the two sides read different bytes; restore the type, and append a field of the new width as a new version")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
            }
            """,
        },
        ["WidenedOverReserved"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong {|UAPI6020:Mode|};
            }
            """,
            "'MyArgs.Mode' was u32 (4 bytes) and is u64 (8 bytes), in version 0 (Linux 6.1): the two sides read different bytes; restore the type, and append a field of the new width as a new version")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public uint Mode;
                [MustBeZero] public uint Reserved;
            }
            """,
        },
        ["SignChanged"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public uint {|UAPI6021:Offset|};
                [MustBeZero] public uint Reserved;
            }
            """,
            "'MyArgs.Offset' was s32 and is u32, in version 0 (Linux 6.1): the same bytes are another number; restore the type")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public int Offset;
                [MustBeZero] public uint Reserved;
            }
            """,
        },
        ["KindChanged"] = new(
            """
            public enum Mode : uint { Slow, Fast }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public Mode {|UAPI6022:Mode|};
                public uint Order;
            }
            """,
            "'MyArgs.Mode' was u32 and is Mode:u32, as wide as before, in version 0 (Linux 6.1); restore the type, or suppress this with the reason why every value still means the same")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public uint Mode;
                public uint Order;
            }
            """,
        },
        ["ArrayLengthChanged"] = new(
            """
            [System.Runtime.CompilerServices.InlineArray(6)]
            public struct Words6
            {
                private uint _first;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Words6 {|UAPI6023:Words|};
                public uint Mode;
                public uint Flags;
            }
            """,
            "'MyArgs.Words' was u32[4] and is u32[6], in version 0 (Linux 6.1): the two sides read different bytes; restore the length, and append another array as a new version")
        {
            Shipped = """
            [System.Runtime.CompilerServices.InlineArray(4)]
            public struct Words4
            {
                private uint _first;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Words4 Words;
                public uint Mode;
                public uint Flags;
            }
            """,
        },
    };
}
