namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What breaks the places of fields that shipped.</summary>
    private static Dictionary<string, RuleExample> BreaksLayout => new()
    {
        ["FieldGone"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6010:MyArgs|}
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Order;
            }
            """,
            "'MyArgs.Mode' is gone, which was u64 at offset 8 of version 0 (Linux 6.1): programs still pass its bytes; put it back, as reserved if nothing reads it")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                public ulong Order;
            }
            """,
        },
        ["FieldOfLaterVersionGone"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6010:MyArgs|}
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [Since(1), MustBeZero] public uint Reserved;
            }
            """,
            "'MyArgs.Order' is gone, which was u32 at offset 16 of version 1 (Linux 6.1): programs still pass its bytes; put it back, as reserved if nothing reads it")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [Since(1)] public uint Order;
                [Since(1), MustBeZero] public uint Reserved;
            }
            """,
        },
        ["FieldMoved"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Length;
                public ulong {|UAPI6011:Address|};
            }
            """,
            "'MyArgs.Address' was at offset 0 and is at 8, in version 0 (Linux 6.1): programs that were built before have it where it was; restore the order")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public ulong Length;
            }
            """,
        },
        ["FieldMovedToTheFront"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint {|UAPI6011:Mode|};
                public ulong Address;
                public uint Length;
            }
            """,
            "'MyArgs.Mode' was at offset 12 and is at 0, in version 0 (Linux 6.1): programs that were built before have it where it was; restore the order")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public uint Length;
                public uint Mode;
            }
            """,
        },
        ["FieldInserted"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong {|UAPI6012:Extra|};
                public ulong Mode;
            }
            """,
            "'MyArgs.Extra' was put into version 0 (Linux 6.1) at offset 8, before 'Mode', which was at 8 and is at 16: programs that were built before know no such field there; move it to the end, as a new version")
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
        ["FieldPutIntoHole"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Kind;
                public uint {|UAPI6012:Extra|};
                public ulong Mode;
            }
            """,
            "'MyArgs.Extra' was put into version 0 (Linux 6.1) at offset 4, before 'Mode', which was at 8 and is at 8: programs that were built before know no such field there; move it to the end, as a new version")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Kind;
                public ulong Mode;
            }
            """,
        },
        ["AppendedWithoutVersion"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                public ulong {|UAPI6013:Extra|};
            }
            """,
            "'MyArgs.Extra' was added to version 0 (Linux 6.1), which shipped without it: no size tells who knows it; put it into a new version, [Since(1)]")
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
        ["AppendedToLaterVersion"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [{|UAPI6013:Since(1)|}] public ulong Extra;
            }
            """,
            "'MyArgs.Extra' was added to version 1 (Linux 6.1), which shipped without it: no size tells who knows it; put it into a new version, [Since(2)]")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
            }
            """,
        },
    };
}
