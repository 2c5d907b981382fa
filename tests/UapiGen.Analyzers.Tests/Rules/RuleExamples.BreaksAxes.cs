namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Breaks of null addresses, widths, tails, of what is read, and of replies that do not fit or follow a failure.</summary>
    private static Dictionary<string, RuleExample> BreaksAxes => new()
    {
        ["SizeWidthChanged"] = new(
            """
            [UapiStruct("my_args", {|UAPI6340:SizeWidth = SizeWidth.Bits64|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "SizeWidth of 'MyArgs' was Bits32 and is Bits64: of a register with something in its upper half, another size is seen; restore it")
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
        ["NoStructRefused"] = new(
            """
            [UapiStruct("my_args", {|UAPI6341:Null = NullStruct.Reject|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "Null of 'MyArgs' was NoStruct and is Reject: programs that pass no struct, or probe with none, get another answer; restore it")
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
        ["NullAddressRefused"] = new(
            """
            [UapiStruct("my_args", {|UAPI6341:Null = NullStruct.Reject|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "Null of 'MyArgs' was Fault and is Reject: programs that pass no struct, or probe with none, get another answer; restore it")
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
        ["NullError"] = new(
            """
            [UapiStruct("my_args", Null = NullStruct.Reject, {|UAPI6314:NullError = Errno.EFAULT|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "In 'MyArgs', a null address failed with EINVAL and fails with EFAULT: programs tell failures apart by the errno; restore NullError")
        {
            Shipped = """
            [UapiStruct("my_args", Null = NullStruct.Reject)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["LargerError"] = new(
            """
            [UapiStruct("my_args", {|UAPI6314:LargerError = Errno.EINVAL|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            "In 'MyArgs', a larger struct failed with E2BIG and fails with EINVAL: programs tell failures apart by the errno; restore LargerError")
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
        ["CutError"] = new(
            """
            [UapiStruct("my_args", Cut = CutReply.Refused, {|UAPI6314:CutError = Errno.E2BIG|})]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
            "In 'MyArgs', a reply that does not fit failed with EMSGSIZE and fails with E2BIG: programs tell failures apart by the errno; restore CutError")
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
        ["CutReport"] = new(
            """
            [UapiStruct("my_args", Cut = CutReply.Refused, {|UAPI6323:CutReportsSize = true|})]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
            "Where a reply does not fit, the size field of 'MyArgs' was left alone and is overwritten: programs learn from it what the kernel knows; restore CutReportsSize")
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
        ["TailStartChanged"] = new(
            """
            [UapiStruct("my_args", {|UAPI6342:Tail = TailStart.KnownEnd|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public uint Count;
            }
            """,
            "Tail of 'MyArgs' was SizeOf and is KnownEnd: padding at the struct's end is checked for zero only in one of them, and programs leave anything in it, or count on the check; restore it")
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
        ["RequestChanged"] = new(
            """
            [UapiStruct("my_args", {|UAPI6343:Request = Request.None|}, Larger = LargerStruct.Truncate)]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
            "Request of 'MyArgs' was Whole and is None: what programs pass is ignored, or what they never filled is read; restore it")
        {
            Shipped = """
            [UapiStruct("my_args", Larger = LargerStruct.Truncate)]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
        },
        ["CutRefused"] = new(
            """
            [UapiStruct("my_args", {|UAPI6344:Cut = CutReply.Refused|})]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
            "Cut of 'MyArgs' was Ignored and is Refused: programs of an older version are refused, or no longer learn that something was cut; restore it")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
        },
        ["CutIgnored"] = new(
            """
            [{|UAPI6344:UapiStruct("my_args")|}]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
            "Cut of 'MyArgs' was Refused and is Ignored: programs of an older version are refused, or no longer learn that something was cut; restore it")
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
        ["ErrorReplyChanged"] = new(
            """
            [UapiStruct("my_args", {|UAPI6345:ErrorReply = ErrorReply.Copied|})]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
            "ErrorReply of 'MyArgs' was None and is Copied: programs find other bytes in their struct after a failure; restore it")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
        },
        ["BitsNeedLargerStruct"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7), KnownSince(2, 4), {|UAPI6346:KnownSince(1, 2)|}] public ulong Flags;
                public ulong Address;
                [Since(1)] public ulong Length;
                [Since(2)] public ulong More;
            }
            """,
            "'MyArgs.Flags' of version 0 (Linux 6.1) took the bits 0x2 from structs of version 0 and takes them from version 1 on: programs that set them with an older struct are refused; restore [KnownSince]")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7), KnownSince(2, 4)] public ulong Flags;
                public ulong Address;
                [Since(1)] public ulong Length;
                [Since(2)] public ulong More;
            }
            """,
        },
        ["FieldIsRead"] = new(
            """
            [UapiStruct("my_args", Request = Request.InputFields, Larger = LargerStruct.Truncate)]
            public partial struct MyArgs
            {
                [Input, Output] public ulong Mask;
                [Input, {|UAPI6330:Output|}] public ulong Count;
            }
            """,
            "'MyArgs.Count' of version 0 (Linux 6.1) was filled by the kernel and is filled by the caller and by the kernel: what programs pass, or read, there is lost; restore it, and append another field as a new version")
        {
            Shipped = """
            [UapiStruct("my_args", Request = Request.InputFields, Larger = LargerStruct.Truncate)]
            public partial struct MyArgs
            {
                [Input, Output] public ulong Mask;
                [Output] public ulong Count;
            }
            """,
        },
    };
}
