namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of contracts with another cap, or another errno, than what shipped.</summary>
    private static Dictionary<string, FixExample> BreaksSizes => new()
    {
        ["ZeroIsRestored"] = new(
            """
            [UapiStruct("my_args", {|UAPI6312:Zero = ZeroSize.Small|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Zero = ZeroSize.MeansVersion0)]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Zero = ZeroSize.MeansVersion0)]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
        },
        ["CapIsLeftOut"] = new(
            """
            [UapiStruct("my_args", {|UAPI6313:Cap = SizeCap.BelowPageSize|})]
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
        ["CapIsSaid"] = new(
            """
            [{|UAPI6313:UapiStruct("my_args")|}]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Cap = SizeCap.None)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Cap = SizeCap.None)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["SmallErrnoIsLeftOut"] = new(
            """
            [UapiStruct("my_args", {|UAPI6314:SmallError = Errno.E2BIG|})]
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
        ["CapErrnoIsSaid"] = new(
            """
            [UapiStruct("my_args", {|UAPI6314:CapError = Errno.EFBIG|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", CapError = Errno.EINVAL)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", CapError = Errno.EINVAL)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
    };
}
