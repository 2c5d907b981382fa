namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What breaks the part of a contract that is about small sizes, large ones and their errors.</summary>
    private static Dictionary<string, RuleExample> BreaksSizes => new()
    {
        ["SizeSourceChanged"] = new(
            """
            [UapiStruct("my_args", {|UAPI6301:SizeSource = SizeSource.Argument|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
            "SizeSource of 'MyArgs' was Field and is Argument: programs tell the size where the kernel does not look any more; restore it")
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
        ["SizeFieldBecameAnArgument"] = new(
            """
            [{|UAPI6301:UapiStruct("my_args")|}]
            public partial struct MyArgs
            {
                public uint Size;
                public uint Extent;
                public ulong Address;
            }
            """,
            "SizeSource of 'MyArgs' was Field and is Argument: programs tell the size where the kernel does not look any more; restore it")
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
        ["SizeFieldMoved"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Size;
                [{|UAPI6302:StructSize|}] public uint Extent;
                public ulong Address;
            }
            """,
            "The size of 'MyArgs' was told by 'Size' and is told by 'Extent': programs still write it where it was; restore [StructSize]")
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
        ["FloorRaised"] = new(
            """
            [UapiStruct("my_args", {|UAPI6310:Floor = 16|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "Floor of 'MyArgs' was 8 and is 16: programs that pass a smaller size are refused; it stays at the first size that shipped")
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
        ["SmallTreatedDifferently"] = new(
            """
            [UapiStruct("my_args", {|UAPI6311:Small = SmallStruct.Reject|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "Small of 'MyArgs' was ZeroExtend and is Reject: programs that pass less than the floor, to probe or by age, get another answer; restore it")
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
        ["ReportOfSmallAdded"] = new(
            """
            [UapiStruct("my_args", {|UAPI6311:Small = SmallStruct.RejectAndReportSize|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
            "Small of 'MyArgs' was Reject and is RejectAndReportSize: programs that pass less than the floor, to probe or by age, get another answer; restore it")
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
        ["ZeroSizeMeansOther"] = new(
            """
            [UapiStruct("my_args", {|UAPI6312:Zero = ZeroSize.Small|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong Address;
            }
            """,
            "Zero of 'MyArgs' was MeansVersion0 and is Small: programs that pass a size of 0 get another answer; restore it")
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
        ["CapLowered"] = new(
            """
            [UapiStruct("my_args", {|UAPI6313:Cap = SizeCap.PageSize|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "Cap of 'MyArgs' was None and is PageSize: programs that pass a large struct with a zero tail are refused; restore it")
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
        ["CapExcludesThePage"] = new(
            """
            [UapiStruct("my_args", {|UAPI6313:Cap = SizeCap.BelowPageSize|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "Cap of 'MyArgs' was PageSize and is BelowPageSize: programs that pass a large struct with a zero tail are refused; restore it")
        {
            Shipped = """
            [UapiStruct("my_args", Cap = SizeCap.PageSize)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["CapIsLeftToItsDefault"] = new(
            """
            [{|UAPI6313:UapiStruct("my_args")|}]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "Cap of 'MyArgs' was None and is PageSize: programs that pass a large struct with a zero tail are refused; restore it")
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
        ["SmallErrnoChanged"] = new(
            """
            [UapiStruct("my_args", {|UAPI6314:SmallError = Errno.E2BIG|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "In 'MyArgs', a size below the floor failed with EINVAL and fails with E2BIG: programs tell failures apart by the errno; restore SmallError")
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
        ["CapErrnoChanged"] = new(
            """
            [UapiStruct("my_args", {|UAPI6314:CapError = Errno.EINVAL|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "In 'MyArgs', a size past the cap failed with E2BIG and fails with EINVAL: programs tell failures apart by the errno; restore CapError")
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
        ["UnknownBitErrnoChanged"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI6314:MustBeZero(Error = Errno.EOPNOTSUPP)|}] public ulong Flags;
                public ulong Address;
            }
            """,
            "In 'MyArgs', an unknown bit of 'Flags' failed with EINVAL and fails with EOPNOTSUPP: programs tell failures apart by the errno; restore Error")
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
    };
}
