using UapiGen.CodeFixes;

namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    private const string Named =
        """
        [CName("my_modes")]
        public enum Modes : ulong
        {
            /// <summary>Quickly.</summary>
            [CName("MY_FAST")] Fast = 1,
            [CName("MY_SAFE")] Safe = 2,
            [CName("MY_SURE")] Sure = 4,
        }

        [UapiStruct("my_args")]
        [CPrefix("MY_ARGUMENTS_")]
        [Ioctl(0xAE, 1, CName = "MY_GET_ARGS")]
        [Capability(7, CName = "MY_CAP_ARGS")]
        public partial struct MyArgs
        {
            [CName("MY_LONGEST")] public const int LongestName = 64;
            [StructSize] public ulong Size;
            [KnownBits(7)] public Modes Modes;
        }
        """;

    /// <summary>Fixes of names in C, and names in C of what other fixes put back.</summary>
    private static Dictionary<string, FixExample> BreaksCNames => new()
    {
        ["CNamesAreRestored"] = new(
            """
            [{|UAPI6120:CName("modes")|}]
            public enum Modes : ulong
            {
                /// <summary>Quickly.</summary>
                {|UAPI6120:Fast|} = 1,
                [{|UAPI6120:CName("MY_SECURE")|}] Safe = 2,
                [NotInC] {|UAPI6120:Sure|} = 4,
            }

            [UapiStruct("my_args")]
            [{|UAPI6120:CPrefix("MY_")|}]
            [{|UAPI6120:Ioctl(0xAE, 1)|}]
            [{|UAPI6120:Capability(7, CName = "MY_CAP")|}]
            public partial struct MyArgs
            {
                public const int {|UAPI6120:LongestName|} = 64;
                [StructSize] public ulong Size;
                [KnownBits(7)] public Modes Modes;
            }
            """,
            Named)
        {
            Key = nameof(RestoreCNameFix),
            Shipped = Named,
        },
        ["CNamesAreSaidWhereNothingIs"] = new(
            """
            using System;

            /// <summary>How it goes.</summary>
            public enum {|UAPI6120:Modes|} : ulong
            {
                [Obsolete] {|UAPI6120:Fast|} = 1,
            }

            public static partial class Outer
            {
                [UapiStruct("my_args")]
                public partial struct {|UAPI6120:MyArgs|}
                {
                    [KnownBits(Modes.Fast)] public Modes Modes;
                }
            }
            """,
            """
            using System;

            /// <summary>How it goes.</summary>
            [CName("my_modes")]
            public enum Modes : ulong
            {
                [Obsolete, CName("MY_FAST")] Fast = 1,
            }

            public static partial class Outer
            {
                [UapiStruct("my_args")]
                [CPrefix("MY_")]
                public partial struct MyArgs
                {
                    [KnownBits(Modes.Fast)] public Modes Modes;
                }
            }
            """)
        {
            Shipped = """
            [CName("my_modes")]
            public enum Modes : ulong
            {
                [CName("MY_FAST")] Fast = 1,
            }

            public static partial class Outer
            {
                [UapiStruct("my_args")]
                [CPrefix("MY_")]
                public partial struct MyArgs
                {
                    [KnownBits(Modes.Fast)] public Modes Modes;
                }
            }
            """,
        },
        ["PrefixOfAllIsSaidAgain"] = new(
            """
            [System.Flags]
            [CPrefix("MY_")]
            public enum Modes : ulong
            {
                {|UAPI6120:Fast|} = 1,
                {|UAPI6120:NotSoFast|} = 2,
                [CName("MY_SURE")] Sure = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public Modes Modes;
            }
            """,
            """
            [System.Flags]
            [CPrefix("MY_MODE_")]
            public enum Modes : ulong
            {
                Fast = 1,
                NotSoFast = 2,
                [CName("MY_SURE")] Sure = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public Modes Modes;
            }
            """)
        {
            Key = RestoreCNameFix.PrefixKey,
            Shipped = """
            [System.Flags]
            [CPrefix("MY_MODE_")]
            public enum Modes : ulong
            {
                Fast = 1,
                NotSoFast = 2,
                [CName("MY_SURE")] Sure = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public Modes Modes;
            }
            """,
        },
        ["PrefixThatIsGoneIsSaidAgain"] = new(
            """
            [System.Flags]
            public enum Modes : ulong
            {
                {|UAPI6120:Fast|} = 1,
                {|UAPI6120:Safe|} = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(3)] public Modes Modes;
            }
            """,
            """
            [System.Flags]
            [CPrefix("MY_MODE_")]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(3)] public Modes Modes;
            }
            """)
        {
            Key = RestoreCNameFix.PrefixKey,
            Shipped = """
            [System.Flags]
            [CPrefix("MY_MODE_")]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(3)] public Modes Modes;
            }
            """,
        },
        ["CNameOfOneOfTwoConstants_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public const int {|UAPI6120:LongestName|} = 64, LongestPath = 128;
                public ulong Name;
            }
            """,
            null)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [CName("MY_LONGEST")] public const int LongestName = 64;
                public const int LongestPath = 128;
                public ulong Name;
            }
            """,
        },
        ["MembersArePutBackWithTheirCNames"] = new(
            """
            [CPrefix("MY_")]
            public enum {|UAPI6102:{|UAPI6102:{|UAPI6102:Modes|}|}|} : ulong
            {
                Fast = 1,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(15)] public Modes Modes;
            }
            """,
            """
            [CPrefix("MY_")]
            public enum Modes : ulong
            {
                Fast = 1,
                [NotInC] None = 0,
                [CName("MY_SECURE")] Safe = 2,
                Sure = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(15)] public Modes Modes;
            }
            """)
        {
            Shipped = """
            [CPrefix("MY_")]
            public enum Modes : ulong
            {
                [NotInC] None = 0,
                Fast = 1,
                [CName("MY_SECURE")] Safe = 2,
                Sure = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(15)] public Modes Modes;
            }
            """,
        },
        ["BitIsGivenBackWithItsCName"] = new(
            """
            public enum Modes : ulong
            {
                Fast = 0x1,
                {|UAPI6106:Quick|} = 0x2
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(3)] public Modes Modes;
            }
            """,
            """
            public enum Modes : ulong
            {
                Fast = 0x1,
                Quick = 0x4,
                [CName("MY_SAFE")] Safe = 0x2
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(3)] public Modes Modes;
            }
            """)
        {
            Shipped = """
            public enum Modes : ulong
            {
                Fast = 0x1,
                [CName("MY_SAFE")] Safe = 0x2
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(3)] public Modes Modes;
            }
            """,
        },
        ["ConstantIsPutBackWithItsCName"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6110:{|UAPI6110:MyArgs|}|}
            {
                public ulong Name;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [CName("MY_LONGEST")] public const int LongestName = 64;
                [NotInC] public const int Spare = 3;
                public ulong Name;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [CName("MY_LONGEST")] public const int LongestName = 64;
                [NotInC] public const int Spare = 3;
                public ulong Name;
            }
            """,
        },
        ["CommandIsPutBackWithItsCName"] = new(
            """
            [UapiStruct("my_args")]
            [Capability(7, CName = "MY_CAP_ARGS")]
            public partial struct {|UAPI6203:MyArgs|}
            {
                [StructSize] public ulong Size;
            }
            """,
            """
            [UapiStruct("my_args")]
            [Ioctl(0xAE, 0x01, CName = "MY_GET_ARGS")]
            [Capability(7, CName = "MY_CAP_ARGS")]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            [Ioctl(0xAE, 1, CName = "MY_GET_ARGS")]
            [Capability(7, CName = "MY_CAP_ARGS")]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            """,
        },
    };
}
