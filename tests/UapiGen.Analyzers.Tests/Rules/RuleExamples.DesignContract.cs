namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Advice on contract and command.</summary>
    private static Dictionary<string, RuleExample> DesignContract => new()
    {
        ["CommandWithoutSize"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI7101:Ioctl(0xB7, 0x20)|}]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            "The command of 'MyArgs' is an _IO number, which carries no size, and no field tells it, so that the struct can never grow; make the first field its size ([StructSize])"),
        ["SizeNotFirst"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [{|UAPI7102:StructSize|}] public ulong Size;
            }
            """,
            "'MyArgs.Size' tells the struct's size, but lies at offset 8: it is read before anything else, whatever the version; move it before 'Address'"),
        ["SizeTwice"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI7103:Ioctl(0xB7, 0x20, Direction = IoctlDirection.ReadWrite)|}]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """,
            "The command of 'MyArgs' says Direction = ReadWrite, so that its number carries the size and changes when the struct grows, though 'Size' tells the size; leave the direction out"),
        ["SizeFixed"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI7104:Ioctl(0xB7, 0x20, Direction = IoctlDirection.Write)|}]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            "The command of 'MyArgs' says Direction = Write, so that its number carries 8 bytes and is another command when the struct grows; make the first field its size and leave the direction out, or say SizeSource.CommandBits"),
        ["LargerRejected"] = new(
            """
            [UapiStruct("my_args", {|UAPI7105:Larger = LargerStruct.Reject|})]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            "'MyArgs' says Larger = Reject, so that a new program fails on this kernel though it uses nothing new; say LargerStruct.AcceptZeroTail, as copy_struct_from_user does"),
        ["LargerRejectedAndReported"] = new(
            """
            [UapiStruct("my_args", {|UAPI7105:Larger = LargerStruct.RejectAndReportSize|})]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """,
            "'MyArgs' says Larger = RejectAndReportSize, so that a new program fails on this kernel though it uses nothing new; say LargerStruct.AcceptZeroTailOrReportSize, as copy_struct_from_user does"),
        ["LargerTruncated"] = new(
            """
            [UapiStruct("my_args", {|UAPI7106:Larger = LargerStruct.Truncate|})]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            "'MyArgs' says Larger = Truncate, so that a field which a new program sets is ignored without an error; say LargerStruct.AcceptZeroTail, which fails with E2BIG"),
        ["NoCap"] = new(
            """
            [UapiStruct("my_args", {|UAPI7107:Cap = SizeCap.None|})]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            "'MyArgs' says Cap = None, so that one call makes the kernel read as many bytes as the size's type can say; leave it out for the page size"),
        ["ReplyLeavesTail"] = new(
            """
            [UapiStruct("my_args", {|UAPI7108:Reply = Reply.CopyHead|})]
            public partial struct MyArgs
            {
                public ulong Address;
                [Output] public ulong Count;
            }
            """,
            "'MyArgs' says Reply = CopyHead, so that a larger caller finds its own bytes in the fields that this kernel does not know, and nothing tells it so; say Reply.CopyStructToUser, or ReplySize.Filled with a size field"),
        ["ReplySizeUnchanged"] = new(
            """
            [UapiStruct("my_args", {|UAPI7109:ReplySize = ReplySize.Unchanged|})]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [Output] public ulong Count;
            }
            """,
            "'MyArgs' says ReplySize = Unchanged, so that 'Size' does not tell the caller which fields this kernel filled; say ReplySize.Filled"),
        ["CommandCollides"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(0xB7, 0x20)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }

            [UapiStruct("your_args")]
            [{|UAPI7110:Ioctl(0xB7, 0x20)|}]
            public partial struct YourArgs
            {
                [StructSize] public ulong Size;
            }
            """,
            "The command of 'YourArgs' is _IO(0xB7, 0x20), and so is that of 'MyArgs' (struct my_args): a descriptor cannot tell them apart; choose another number"),
    };
}
