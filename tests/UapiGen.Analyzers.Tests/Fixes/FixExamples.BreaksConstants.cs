namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of constants, of values that members lost, and of bits that flags took.</summary>
    private static Dictionary<string, FixExample> BreaksConstants => new()
    {
        ["ValuesAreWrittenOut"] = new(
            """
            public enum State : uint
            {
                Idle,
                {|UAPI6104:Paused|},
                Running,
                Stopped,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }
            """,
            """
            public enum State : uint
            {
                Idle = 0,
                Paused = 3,
                Running = 1,
                Stopped = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }
            """)
        {
            Key = UapiGen.CodeFixes.RestoreEnumFix.ValuesKey,
            Shipped = """
            public enum State : uint
            {
                Idle,
                Running,
                Stopped,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }
            """,
        },
        ["BitIsGivenBack"] = new(
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
                Safe = 0x2
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
                Safe = 0x2
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(3)] public Modes Modes;
            }
            """,
        },
        ["ConstantsArePutBack"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6110:{|UAPI6110:{|UAPI6110:MyArgs|}|}|}
            {
                /// <summary>Whose.</summary>
                public ulong Name;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public const int Least = -5;
                public const int LongestName = 64;
                public const ulong Magic = 9223372036854775808;
                /// <summary>Whose.</summary>
                public ulong Name;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public const uint LongestName = 64;
                public const ulong Magic = 0x8000000000000000;
                public const int Least = -5;
                public ulong Name;
            }
            """,
        },
        ["ConstantValuesAreRestored"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public const uint {|UAPI6111:LongestName|} = 128;
                public const ulong {|UAPI6111:Magic|} = 0xBEEF;
                public ulong Name;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public const uint LongestName = 64;
                public const ulong Magic = 0xCAFE;
                public ulong Name;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public const uint LongestName = 64;
                public const ulong Magic = 0xCAFE;
                public ulong Name;
            }
            """,
        },
        ["ConstantWhoseNameIsTaken_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6110:MyArgs|}
            {
                public ulong Name;
                public static uint LongestName => 64;
            }
            """,
            null)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public const uint LongestName = 64;
                public ulong Name;
            }
            """,
        },
    };
}
