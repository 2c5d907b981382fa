namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of contracts that read, refuse or hand back otherwise than what shipped.</summary>
    private static Dictionary<string, FixExample> BreaksAxes => new()
    {
        ["BitsAreKnownFromTheFirst"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(15), KnownSince(2, 4), {|UAPI6346:KnownSince(1, 2)|}] public ulong Flags;
                [KnownBits(3)]
                [{|UAPI6346:KnownSince(1, 3)|}]
                public ulong Modes;
                [Since(1)] public ulong Length;
                [Since(2)] public ulong More;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(15), KnownSince(2, 4)] public ulong Flags;
                [KnownBits(3)]
                public ulong Modes;
                [Since(1)] public ulong Length;
                [Since(2)] public ulong More;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(15), KnownSince(2, 4)] public ulong Flags;
                [KnownBits(3)]
                public ulong Modes;
                [Since(1)] public ulong Length;
                [Since(2)] public ulong More;
            }
            """,
        },
        ["BitsAreKnownFromTheVersionThatBroughtThem"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7), {|UAPI6346:KnownSince(2, 4)|}] public ulong Flags;
                [Since(1)] public ulong Length;
                [Since(2)] public ulong More;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7), KnownSince(1, 4)] public ulong Flags;
                [Since(1)] public ulong Length;
                [Since(2)] public ulong More;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7), KnownSince(1, 4)] public ulong Flags;
                [Since(1)] public ulong Length;
                [Since(2)] public ulong More;
            }
            """,
        },
        ["BitsBesideNewOnesAreLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7), {|UAPI6346:KnownSince(1, 6)|}] public ulong Flags;
                [Since(1)] public ulong Length;
            }
            """,
            null)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(3)] public ulong Flags;
                [Since(1)] public ulong Length;
            }
            """,
        },
        ["WidthIsRestored"] = new(
            """
            [UapiStruct("my_args", {|UAPI6340:SizeWidth = SizeWidth.Bits64|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", SizeWidth = SizeWidth.Bits32)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", SizeWidth = SizeWidth.Bits32)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["NullIsRestored"] = new(
            """
            [UapiStruct("my_args", {|UAPI6341:Null = NullStruct.Reject|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Null = NullStruct.NoStruct)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Null = NullStruct.NoStruct)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["NullIsLeftOut"] = new(
            """
            [UapiStruct("my_args", {|UAPI6341:Null = NullStruct.Reject|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["ErrorsAreLeftOut"] = new(
            """
            [UapiStruct("my_args", {|UAPI6314:LargerError = Errno.EINVAL|}, Cut = CutReply.Refused, {|UAPI6314:CutError = Errno.E2BIG|})]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
            """
            [UapiStruct("my_args", Cut = CutReply.Refused)]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Cut = CutReply.Refused)]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
        },
        ["TailIsLeftOut"] = new(
            """
            [UapiStruct("my_args", {|UAPI6342:Tail = TailStart.KnownEnd|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public uint Count;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public uint Count;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public uint Count;
            }
            """,
        },
        ["RequestIsRestored"] = new(
            """
            [{|UAPI6343:UapiStruct("my_args", Larger = LargerStruct.Truncate)|}]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
            """
            [UapiStruct("my_args", Larger = LargerStruct.Truncate, Request = Request.None)]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Request = Request.None, Larger = LargerStruct.Truncate)]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
        },
        ["CutIsRestored"] = new(
            """
            [{|UAPI6344:UapiStruct("my_args")|}]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
            """
            [UapiStruct("my_args", Cut = CutReply.Refused)]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Cut = CutReply.Refused)]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
        },
        ["CutReportIsLeftOut"] = new(
            """
            [UapiStruct("my_args", Cut = CutReply.Refused, {|UAPI6323:CutReportsSize = true|})]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
            """
            [UapiStruct("my_args", Cut = CutReply.Refused)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Cut = CutReply.Refused)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
        },
        ["ErrorReplyIsRestored"] = new(
            """
            [UapiStruct("my_args", {|UAPI6345:ErrorReply = ErrorReply.Copied|})]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
            """
            [UapiStruct("my_args", ErrorReply = ErrorReply.Zeroed)]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", ErrorReply = ErrorReply.Zeroed)]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
        },
    };
}
