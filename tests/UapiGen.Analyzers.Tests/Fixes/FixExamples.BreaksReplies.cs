namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of contracts that report or reply differently than what shipped, or take the size from elsewhere.</summary>
    private static Dictionary<string, FixExample> BreaksReplies => new()
    {
        ["ReportsAreRestored"] = new(
            """
            [UapiStruct("my_args", {|UAPI6323:Larger = LargerStruct.AcceptZeroTail|}, {|UAPI6323:CapReportsSize = true|}, {|UAPI6323:ReplySize = ReplySize.Filled|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                [Output] public ulong Count;
            }
            """,
            """
            [UapiStruct("my_args", Larger = LargerStruct.AcceptZeroTailOrReportSize)]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                [Output] public ulong Count;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Larger = LargerStruct.AcceptZeroTailOrReportSize)]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                [Output] public ulong Count;
            }
            """,
        },
        ["ReportFaultIsLeftOut"] = new(
            """
            [UapiStruct("my_args", Larger = LargerStruct.AcceptZeroTailOrReportSize, {|UAPI6324:ReportFault = ReportFault.Ignored|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Larger = LargerStruct.AcceptZeroTailOrReportSize)]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Larger = LargerStruct.AcceptZeroTailOrReportSize)]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
        },
        ["ReplyIsLeftOut"] = new(
            """
            [UapiStruct("my_args", {|UAPI6325:Reply = Reply.CopyHead|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                [Output] public ulong Count;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                [Output] public ulong Count;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                [Output] public ulong Count;
            }
            """,
        },
        ["SizeSourceIsLeftOut"] = new(
            """
            [UapiStruct("my_args", {|UAPI6301:SizeSource = SizeSource.Argument|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
        },
        ["SizeFieldIsMarkedAgain"] = new(
            """
            [{|UAPI6301:UapiStruct("my_args")|}]
            public partial struct MyArgs
            {
                public uint Size;
                public uint Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                public uint Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                public uint Flags;
                public ulong Address;
            }
            """,
        },
        ["SizeGoesBackToItsField"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Size;
                [{|UAPI6302:StructSize|}] public uint Extent;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                public uint Extent;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                public uint Extent;
            }
            """,
        },
        ["SizeFieldOfSeveral_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Size, Extent;
                [{|UAPI6302:StructSize|}] public ulong Address;
            }
            """,
            null)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                public uint Extent;
                public ulong Address;
            }
            """,
        },
    };
}
