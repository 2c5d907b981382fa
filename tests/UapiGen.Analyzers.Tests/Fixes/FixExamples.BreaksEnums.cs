namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of values, integers and bits of enumerations that are others than what shipped.</summary>
    private static Dictionary<string, FixExample> BreaksEnums => new()
    {
        ["ValuesAreRestored"] = new(
            """
            public enum Modes : ulong
            {
                {|UAPI6103:Fast|} = 0x10,
                {|UAPI6103:Safe|} = 0x20
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
        ["IntegerIsRestored"] = new(
            """
            public enum {|UAPI6105:State|} : ulong
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
            """
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
            """)
        {
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
        ["IntegerIsSaidAgain"] = new(
            """
            public enum {|UAPI6105:State|}
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
            """
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
            """)
        {
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
        ["EnumOfTwoStructs_IsRestoredOnce"] = new(
            """
            public enum State : uint
            {
                Idle,
                Running,
                {|UAPI6103:{|UAPI6103:Stopped|}|} = 5,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }
            """,
            """
            public enum State : uint
            {
                Idle,
                Running,
                Stopped = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }
            """)
        {
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

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }
            """,
        },
        ["MaskIsNamedAgain"] = new(
            """
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
            }

            [UapiStruct("my_args")]
            public partial struct {|UAPI6101:MyArgs|}
            {
                [KnownBits(3)] public ulong Flags;
                [KnownBits(8)] public ulong Others;
            }

            [UapiStruct("your_args")]
            public partial struct {|UAPI6101:YourArgs|}
            {
                [OutputMask(0x2)] public ulong Flags;
            }
            """,
            """
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(Modes.Fast | Modes.Safe)] public ulong Flags;
                [KnownBits(8)] public ulong Others;
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                [OutputMask(Modes.Safe)] public ulong Flags;
            }
            """)
        {
            Shipped = """
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(Modes.Fast | Modes.Safe)] public ulong Flags;
                [KnownBits(8)] public ulong Others;
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                [OutputMask(Modes.Safe)] public ulong Flags;
            }
            """,
        },
        ["MaskOfBitsWithoutNames_IsLeft"] = new(
            """
            public enum Modes : ulong
            {
                Fast = 1,
            }

            [UapiStruct("my_args")]
            public partial struct {|UAPI6101:MyArgs|}
            {
                [KnownBits(3)] public ulong Flags;
            }
            """,
            null)
        {
            Shipped = """
            public enum Modes : ulong
            {
                Fast = 1,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(Modes.Fast)] public ulong Flags;
            }
            """,
        },
    };
}
