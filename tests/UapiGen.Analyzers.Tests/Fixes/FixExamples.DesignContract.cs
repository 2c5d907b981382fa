namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of drafts: contract and command.</summary>
    private static Dictionary<string, FixExample> DesignContract => new()
    {
        ["SizeGoesFirst"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                /// <summary>Where it lies.</summary>
                public ulong Address;

                /// <summary>The size.</summary>
                [{|UAPI7102:StructSize|}] public ulong Size;
                public ulong Length;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                /// <summary>The size.</summary>
                [StructSize] public ulong Size;
                /// <summary>Where it lies.</summary>
                public ulong Address;
                public ulong Length;
            }
            """),
        ["SizeGoesBeforeSeveral"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode, Order;
                [{|UAPI7102:StructSize|}] public ulong Size;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public uint Mode, Order;
            }
            """),
        ["DirectionsAreLeftOut"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI7103:Ioctl(0xB7, 0x20, Direction = IoctlDirection.ReadWrite)|}]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }

            [UapiStruct("your_args")]
            [{|UAPI7103:Ioctl(0xB7, 0x21, Direction = IoctlDirection.Read)|}]
            public partial struct YourArgs
            {
                [StructSize] public ulong Size;
            }
            """,
            """
            [UapiStruct("my_args")]
            [Ioctl(0xB7, 0x20)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }

            [UapiStruct("your_args")]
            [Ioctl(0xB7, 0x21)]
            public partial struct YourArgs
            {
                [StructSize] public ulong Size;
            }
            """),
        ["SizeIsTakenFromTheCommand"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI7104:Ioctl(0xB7, 0x20, Direction = IoctlDirection.ReadWrite)|}]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", SizeSource = SizeSource.CommandBits)]
            [Ioctl(0xB7, 0x20, Direction = IoctlDirection.ReadWrite)]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """),
        ["SizeSaidToComeElsewhere_IsLeft"] = new(
            """
            [UapiStruct("my_args", SizeSource = SizeSource.Argument)]
            [{|UAPI7104:Ioctl(0xB7, 0x20, Direction = IoctlDirection.ReadWrite)|}]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            null),
        ["ZeroTailsAreTaken"] = new(
            """
            [UapiStruct("my_args", {|UAPI7105:Larger = LargerStruct.Reject|})]
            public partial struct MyArgs
            {
                public ulong Address;
            }

            [UapiStruct("your_args", {|UAPI7105:Larger = UapiGen.LargerStruct.Reject|})]
            public partial struct YourArgs
            {
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Larger = LargerStruct.AcceptZeroTail)]
            public partial struct MyArgs
            {
                public ulong Address;
            }

            [UapiStruct("your_args", Larger = UapiGen.LargerStruct.AcceptZeroTail)]
            public partial struct YourArgs
            {
                public ulong Address;
            }
            """),
        ["TailIsLookedAt"] = new(
            """
            [UapiStruct("my_args", {|UAPI7106:Larger = LargerStruct.Truncate|})]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Larger = LargerStruct.AcceptZeroTail)]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """),
        ["ScanIsCapped"] = new(
            """
            [UapiStruct("my_args", {|UAPI7107:Cap = SizeCap.None|})]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Cap = SizeCap.PageSize)]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """),
        ["TailIsCleared"] = new(
            """
            [UapiStruct("my_args", {|UAPI7108:Reply = Reply.CopyHead|})]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Reply = Reply.CopyStructToUser)]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """),
        ["ReplySaysWhatWasFilled"] = new(
            """
            [UapiStruct("my_args", {|UAPI7109:ReplySize = ReplySize.Unchanged|})]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [Output] public ulong Count;
            }
            """,
            """
            [UapiStruct("my_args", ReplySize = ReplySize.Filled)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [Output] public ulong Count;
            }
            """),
        ["ConstantOfOnesOwn_IsLeft"] = new(
            """
            [UapiStruct("my_args", {|UAPI7105:Larger = MyArgs.Reject|})]
            public partial struct MyArgs
            {
                public const LargerStruct Reject = LargerStruct.Reject;
                public ulong Address;
            }
            """,
            null),
    };
}
