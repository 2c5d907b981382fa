namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Names that a declaration says for C.</summary>
    private static Dictionary<string, RuleExample> CNames => new()
    {
        ["CNameOfMemberIsNoName"] = new(
            """
            public enum Modes : ulong
            {
                [{|UAPI1033:CName("1ST")|}] Fast = 1,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(Modes.Fast)] public Modes Modes;
            }
            """,
            "'1ST', which [CName] of 'Modes' says for C, is no identifier of C and C++; use letters, digits and underscores, not beginning with a digit, and no keyword"),
        ["CNameOfCommandIsNoName"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI1033:Ioctl(0xAE, 1, CName = "MY ARGS")|}]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            """,
            "'MY ARGS', which [Ioctl] of 'MyArgs' says for C, is no identifier of C and C++; use letters, digits and underscores, not beginning with a digit, and no keyword"),
        ["CNameTwice"] = new(
            """
            [CPrefix("MY_")]
            public enum Modes : ulong
            {
                Most = 1,
            }

            [UapiStruct("my_args")]
            public partial struct {|UAPI1034:MyArgs|}
            {
                [CName("MY_MOST")] public const int LongestName = 64;
                [KnownBits(Modes.Most)] public Modes Modes;
            }
            """,
            "'MY_MOST' is the name in C of 'Modes.Most' and of 'MyArgs.LongestName', whose values differ, so that no header can hold both of 'MyArgs'; say another [CName] of one, or [NotInC]"),
        ["CNameOfField"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI1035:NotInC|}] public ulong Address;
            }
            """,
            "'MyArgs.Address' has the attribute NotInC, which is about constants: a field's name in C is its own, in small letters with underscores, so that nothing comes of it; name the field so, or remove the attribute"),
        ["CNameAndNone"] = new(
            """
            public enum Modes : ulong
            {
                [CName("MY_FAST"), {|UAPI3033:NotInC|}] Fast = 1,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(Modes.Fast)] public Modes Modes;
            }
            """,
            "'Modes.Fast' has the attributes NotInC and CName, which cannot both hold; remove one"),
        ["CNameChanged"] = new(
            """
            [System.Flags]
            public enum Modes : ulong
            {
                [{|UAPI6120:CName("MY_QUICK")|}] Fast = 1,
                Safe = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(Modes.Fast | Modes.Safe)] public Modes Modes;
            }
            """,
            "'Modes.Fast' of 'MyArgs' shipped as MY_FAST in C and is MY_QUICK there: sources that were written with the exported header no longer compile; restore the name")
        {
            Shipped = """
            [System.Flags]
            public enum Modes : ulong
            {
                [CName("MY_FAST")] Fast = 1,
                Safe = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(Modes.Fast | Modes.Safe)] public Modes Modes;
            }
            """,
        },
        ["CNameOfCommandGone"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI6120:Ioctl(0xAE, 1)|}]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            """,
            "The command of 'MyArgs' shipped as MY_GET_ARGS in C and is MY_ARGS_IOCTL there: sources that were written with the exported header no longer compile; restore the name")
        {
            Shipped = """
            [UapiStruct("my_args")]
            [Ioctl(0xAE, 1, CName = "MY_GET_ARGS")]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            """,
        },
    };
}
