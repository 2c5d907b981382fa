namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of members of enumerations that are gone or were put among others.</summary>
    private static Dictionary<string, FixExample> BreaksMembers => new()
    {
        ["MembersArePutBack"] = new(
            """
            public enum {|UAPI6102:{|UAPI6102:State|}|} : uint
            {
                Idle,
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
        ["MemberIsPutBackWithoutAComma"] = new(
            """
            public enum {|UAPI6102:Modes|} : ulong
            {
                Safe = 0x2
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
                Safe = 0x2,
                Fast = 0x1
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
        ["MemberIsMovedToTheEnd"] = new(
            """
            public enum State : uint
            {
                Idle,
                /// <summary>Waits.</summary>
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
                Idle,
                Running,
                Stopped,
                /// <summary>Waits.</summary>
                Paused,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }
            """)
        {
            Key = UapiGen.CodeFixes.RestoreEnumFix.MoveKey,
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
        ["MembersAreMovedToTheEnd"] = new(
            """
            public enum State : uint
            {
                Idle,
                {|UAPI6104:Paused|},
                {|UAPI6104:Halted|},
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
                Paused,
                Halted,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }
            """)
        {
            Key = UapiGen.CodeFixes.RestoreEnumFix.MoveKey,
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
    };
}
