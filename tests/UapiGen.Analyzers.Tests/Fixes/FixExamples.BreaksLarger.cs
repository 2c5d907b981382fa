namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of contracts that treat larger and smaller structs differently than what shipped.</summary>
    private static Dictionary<string, FixExample> BreaksLarger => new()
    {
        ["LargerIsLeftOut"] = new(
            """
            [UapiStruct("my_args", {|UAPI6320:Larger = LargerStruct.Reject|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }

            [UapiStruct("your_args", Floor = 8, {|UAPI6320:Larger = LargerStruct.Reject|})]
            public partial struct YourArgs
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

            [UapiStruct("your_args", Floor = 8)]
            public partial struct YourArgs
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

            [UapiStruct("your_args", Larger = LargerStruct.AcceptZeroTail)]
            public partial struct YourArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["LargerIsSaid"] = new(
            """
            [UapiStruct("my_args", {|UAPI6322:Larger = LargerStruct.AcceptZeroTail|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Larger = LargerStruct.Truncate)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Larger = LargerStruct.Truncate)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["LargerIsSaidAgain"] = new(
            """
            [UapiStruct("my_args", {|UAPI6321:Larger = UapiGen.LargerStruct.Truncate|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Larger = LargerStruct.Reject)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Larger = LargerStruct.Reject)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["FloorIsSaid"] = new(
            """
            [UapiStruct("my_args", {|UAPI6310:Floor = 16|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Floor = 8)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Floor = 8)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["FloorIsSaidWhereItWasLeftOut"] = new(
            """
            [{|UAPI6310:UapiStruct("my_args")|}]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Floor = 8)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Floor = 8)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["SmallIsRestored"] = new(
            """
            [UapiStruct("my_args", {|UAPI6311:Small = SmallStruct.Reject|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Small = SmallStruct.ZeroExtend)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Small = SmallStruct.ZeroExtend)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
    };
}
