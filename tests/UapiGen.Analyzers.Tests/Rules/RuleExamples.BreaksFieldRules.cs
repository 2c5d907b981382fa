namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What breaks the promises about single fields: direction, checks, masks.</summary>
    private static Dictionary<string, RuleExample> BreaksFieldRules => new()
    {
        ["InputBecameOutput"] = new(
            """
            [UapiStruct("my_args", Reply = Reply.CopyStructToUser)]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [MustBeZero] public uint Flags;
                public ulong {|UAPI6330:Count|};
            }
            """,
            "'MyArgs.Count' of version 0 (Linux 6.1) was filled by the kernel and is filled by the caller: what programs pass, or read, there is lost; restore it, and append another field as a new version")
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
        ["CallersFieldFilled"] = new(
            """
            [UapiStruct("my_args", Reply = Reply.None)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [{|UAPI6330:Output|}] public ulong Address;
            }
            """,
            "'MyArgs.Address' of version 0 (Linux 6.1) was filled by the caller and is filled by the kernel: what programs pass, or read, there is lost; restore it, and append another field as a new version")
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
        ["MaskShrunk"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI6331:KnownBits(3)|}] public ulong Flags;
                public ulong Address;
            }
            """,
            "'MyArgs.Flags' of version 0 (Linux 6.1) took the bits 0x7 and takes 0x3: programs that set 0x4 are refused; put those back")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["KnownBitsMustBeZero"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI6331:MustBeZero|}] public ulong Flags;
                public ulong Address;
            }
            """,
            "'MyArgs.Flags' of version 0 (Linux 6.1) took the bits 0x7 and takes 0x0: programs that set 0x7 are refused; put those back")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["CheckAdded"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [{|UAPI6332:MustBeZero|}] public ulong Reserved;
            }
            """,
            "'MyArgs.Reserved' of version 0 (Linux 6.1) took any value and takes only 0: programs that left other bits in it are refused; remove the check")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public ulong Reserved;
            }
            """,
        },
        ["MaskAdded"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [{|UAPI6332:KnownBits(3)|}] public ulong Mode;
            }
            """,
            "'MyArgs.Mode' of version 0 (Linux 6.1) took any value and takes only the bits 0x3: programs that left other bits in it are refused; remove the check")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public ulong Mode;
            }
            """,
        },
        ["CheckRemoved"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong {|UAPI6333:Flags|};
                public ulong Address;
            }
            """,
            "'MyArgs.Flags' of version 0 (Linux 6.1) took only the bits 0x1 and takes any value: bits that programs leave in it now can never be given a meaning; restore the check")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(1)] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["RoomNotChecked"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public ulong {|UAPI6333:Reserved|};
            }
            """,
            "'MyArgs.Reserved' of version 0 (Linux 6.1) took only 0 and takes any value: bits that programs leave in it now can never be given a meaning; restore the check")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [MustBeZero] public ulong Reserved;
            }
            """,
        },
        ["OutputMaskShrunk"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [{|UAPI6334:OutputMask(3)|}] public ulong Features;
            }
            """,
            "'MyArgs.Features' of version 0 (Linux 6.1) reported 0x7 and reports 0x3: programs that look for 0x4 find nothing; put those back")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7)] public ulong Features;
            }
            """,
        },
        ["OutputMaskAdded"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [{|UAPI6334:OutputMask(ulong.MaxValue >> 1)|}] public ulong Features;
            }
            """,
            "'MyArgs.Features' of version 0 (Linux 6.1) reported any bit and reports 0x7FFFFFFFFFFFFFFF: programs that look for 0x8000000000000000 find nothing; put those back")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [Output] public ulong Features;
            }
            """,
        },
        ["OutputMaskRemoved"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [{|UAPI6335:Output|}] public ulong Features;
            }
            """,
            "'MyArgs.Features' of version 0 (Linux 6.1) reported only 0x7 and reports any bit: what is the kernel's own becomes a promise; restore the mask")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7)] public ulong Features;
            }
            """,
        },
    };
}
