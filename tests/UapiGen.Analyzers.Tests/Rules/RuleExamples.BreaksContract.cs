namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What breaks the part of a contract that is about larger structs and replies.</summary>
    private static Dictionary<string, RuleExample> BreaksContract => new()
    {
        ["ZeroTailRefused"] = new(
            """
            [UapiStruct("my_args", {|UAPI6320:Larger = LargerStruct.Reject|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "Larger of 'MyArgs' was AcceptZeroTail and is Reject: programs built with newer headers are refused although they ask for nothing new; restore it")
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
        ["ZeroTailRefusedWithAReport"] = new(
            """
            [UapiStruct("my_args", {|UAPI6320:Larger = LargerStruct.RejectAndReportSize|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
            "Larger of 'MyArgs' was AcceptZeroTailOrReportSize and is RejectAndReportSize: programs built with newer headers are refused although they ask for nothing new; restore it")
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
        ["UnknownTailAccepted"] = new(
            """
            [UapiStruct("my_args", {|UAPI6321:Larger = LargerStruct.Truncate|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "Larger of 'MyArgs' was AcceptZeroTail and is Truncate: what a newer program asks for is ignored, and the program believes that it got it; restore it")
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
        ["RefusedTailIgnored"] = new(
            """
            [UapiStruct("my_args", {|UAPI6321:Larger = LargerStruct.Truncate|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "Larger of 'MyArgs' was Reject and is Truncate: what a newer program asks for is ignored, and the program believes that it got it; restore it")
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
        ["IgnoredTailRefused"] = new(
            """
            [UapiStruct("my_args", {|UAPI6322:Larger = LargerStruct.AcceptZeroTail|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "Larger of 'MyArgs' was Truncate and is AcceptZeroTail: programs that never cleared what lies past the kernel's end are refused; restore it")
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
        ["ReportAdded"] = new(
            """
            [UapiStruct("my_args", {|UAPI6323:Larger = LargerStruct.AcceptZeroTail|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
            "On a larger struct, the size field of 'MyArgs' was overwritten and is left alone: programs learn from it what the kernel knows; restore Larger")
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
        ["ReportOfTheCapAdded"] = new(
            """
            [UapiStruct("my_args", Larger = LargerStruct.AcceptZeroTailOrReportSize, {|UAPI6323:CapReportsSize = true|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
            "On a size past the cap, the size field of 'MyArgs' was left alone and is overwritten: programs learn from it what the kernel knows; restore CapReportsSize")
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
        ["ReplySizeChanged"] = new(
            """
            [UapiStruct("my_args", {|UAPI6323:ReplySize = ReplySize.Filled|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                [Output] public ulong Count;
            }
            """,
            "In the reply, the size field of 'MyArgs' was set to Kernel and is set to Filled: programs learn from it what the kernel knows; restore ReplySize")
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
        ["ReportFaultCounts"] = new(
            """
            [UapiStruct("my_args", Larger = LargerStruct.AcceptZeroTailOrReportSize, {|UAPI6324:ReportFault = ReportFault.Ignored|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
            "ReportFault of 'MyArgs' was ReplacesErrno and is Ignored: a program whose size field cannot be written gets another errno; restore it")
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
        ["ReplyChanged"] = new(
            """
            [UapiStruct("my_args", {|UAPI6325:Reply = Reply.CopyHead|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                [Output] public ulong Count;
            }
            """,
            "Reply of 'MyArgs' was CopyStructToUser and is CopyHead: other bytes of the caller's struct are written than programs count on; restore it")
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
        ["ReplyGone"] = new(
            """
            [{|UAPI6325:UapiStruct("my_args")|}]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
            "Reply of 'MyArgs' was CopyStructToUser and is None: other bytes of the caller's struct are written than programs count on; restore it")
        {
            Shipped = """
            [UapiStruct("my_args", Reply = Reply.CopyStructToUser)]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
        },
    };
}
