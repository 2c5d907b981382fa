namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Faults of the rules of fields and the rest of the contract.</summary>
    private static Dictionary<string, RuleExample> Contract => new()
    {
        ["MaskedArray"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3030:KnownBits(7)|}] public unsafe fixed byte Flags[8];
            }
            """,
            "'MyArgs.Flags' has the attribute KnownBits, which is about the bits of an integer or enum, but it is __u8[8]; declare fields for its parts"),
        ["ZeroStruct"] = new(
            """
            public struct Range
            {
                public ulong Start;
                public ulong End;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3030:MustBeZero|}] public Range Reserved;
            }
            """,
            "'MyArgs.Reserved' has the attribute MustBeZero, which is about the bits of an integer or enum, but it is Range; declare fields for its parts"),
        ["MaskText"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3031:KnownBits("read")|}] public ulong Flags;
            }
            """,
            "The mask that KnownBits names for 'MyArgs.Flags' is no constant integer or enum value"),
        ["MaskNull"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3031:OutputMask(null!)|}] public ulong Flags;
            }
            """,
            "The mask that OutputMask names for 'MyArgs.Flags' is no constant integer or enum value"),
        ["MaskType"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3031:KnownBits(typeof(ulong))|}] public ulong Flags;
            }
            """,
            "The mask that KnownBits names for 'MyArgs.Flags' is no constant integer or enum value"),
        ["MaskArray"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3031:KnownBits(new int[] { 1 })|}] public ulong Flags;
            }
            """,
            "The mask that KnownBits names for 'MyArgs.Flags' is no constant integer or enum value"),
        ["MaskWide"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3032:OutputMask(0x1FFUL)|}] public byte Flags;
            }
            """,
            "The mask 0x1FF that OutputMask names has bits outside of 'MyArgs.Flags', which has 8 bits; remove them, or widen the field in a draft"),
        ["MaskNegativeWide"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3032:KnownBits(-129)|}] public byte Flags;
            }
            """,
            "The mask 0xFFFFFFFFFFFFFF7F that KnownBits names has bits outside of 'MyArgs.Flags', which has 8 bits; remove them, or widen the field in a draft"),
        ["ZeroAndKnown"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero, {|UAPI3033:KnownBits(1)|}] public ulong Flags;
            }
            """,
            "'MyArgs.Flags' has the attributes MustBeZero and KnownBits, which cannot both hold; remove one"),
        ["SizeAndZero"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize, {|UAPI3033:MustBeZero|}] public ulong Size;
            }
            """,
            "'MyArgs.Size' has the attributes StructSize and MustBeZero, which cannot both hold; remove one"),
        ["SizeAndOutput"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3033:Output|}, StructSize] public ulong Size;
            }
            """,
            "'MyArgs.Size' has the attributes StructSize and Output, which cannot both hold; remove one"),
        ["LargeCommand"] = new(
            """
            [System.Runtime.CompilerServices.InlineArray(8192)]
            public struct Bytes
            {
                private byte _byte;
            }
            [UapiStruct("my_args")]
            [{|UAPI3040:Ioctl(1, 2, Direction = IoctlDirection.ReadWrite)|}]
            public partial struct MyArgs
            {
                public Bytes Data;
            }
            """,
            "The command of 'MyArgs' carries its size, 8192 bytes, but has room for 8191 only on powerpc, mips, sparc and alpha; pass a buffer's address, or leave the direction out"),
        ["CommandBits"] = new(
            """
            [UapiStruct("my_args", {|UAPI3041:SizeSource = SizeSource.CommandBits|})]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' says SizeSource.CommandBits, but has no command with a direction, and only such a number carries a size; add [Ioctl] with a Direction, or choose another source"),
        ["GrownWithoutSize"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI3042:Ioctl(1, 2)|}]
            public partial struct MyArgs
            {
                public ulong Flags;
                [Since(1)] public ulong Extra;
            }
            """,
            "'MyArgs' has a command and grew to version 1, but nothing says how large a caller's struct is: one of version 0 would be read and written past its end; mark a field of version 0 [StructSize], or say SizeSource.CommandBits"),
        ["UnknownValue"] = new(
            """
            [UapiStruct("my_args", {|UAPI3050:Larger = (LargerStruct)7|})]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' gives Larger the value 7, which LargerStruct does not name; choose one of its members"),
        ["UnknownErrno"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3050:MustBeZero(Error = (Errno)133)|}] public ulong Flags;
            }
            """,
            "'MyArgs' gives MustBeZero the value 133, which Errno does not name; choose one of its members"),
        ["UnknownDirection"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI3050:Ioctl(1, 2, Direction = (IoctlDirection)4)|}]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' gives Ioctl the value 4, which IoctlDirection does not name; choose one of its members"),
        ["SuccessfulRefusal"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3051:KnownBits(1, Error = Errno.Success)|}] public ulong Flags;
            }
            """,
            "'MyArgs' refuses a call with Errno.Success (KnownBits), so that the caller takes it for done; name an error"),
        ["SuccessfulCap"] = new(
            """
            [UapiStruct("my_args", {|UAPI3051:CapError = Errno.Success|})]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' refuses a call with Errno.Success (CapError), so that the caller takes it for done; name an error"),
    };
}
