namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What breaks constants and enumerations that shipped.</summary>
    private static Dictionary<string, RuleExample> BreaksConstants => new()
    {
        ["EnumOutOfSight"] = new(
            """
            [System.Flags]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
            }

            [UapiStruct("my_args")]
            public partial struct {|UAPI6101:MyArgs|}
            {
                [KnownBits(3)] public ulong Flags;
            }
            """,
            "No mask of 'MyArgs' names Modes any more, whose values shipped, so that nothing guards them; name the mask by its members again")
        {
            Shipped = """
            [System.Flags]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(Modes.Fast | Modes.Safe)] public ulong Flags;
            }
            """,
        },
        ["MemberGone"] = new(
            """
            public enum {|UAPI6102:State|} : uint
            {
                Idle,
                Running,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }
            """,
            "'State.Stopped' of 'MyArgs' was 0x2 and is gone: programs that were built with it still pass it, and sources that name it no longer compile; put it back")
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
        ["MemberValueChanged"] = new(
            """
            public enum Modes : ulong
            {
                Fast = 1,
                {|UAPI6103:Safe|} = 4,
                Quiet = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(Modes.Fast | Modes.Safe | Modes.Quiet)] public Modes Modes;
            }
            """,
            "'Modes.Safe' of 'MyArgs' was 0x2 and is 0x4: programs that were built before pass 0x2, which means something else or nothing now; restore it")
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
                [KnownBits(Modes.Fast | Modes.Safe)] public Modes Modes;
            }
            """,
        },
        ["MemberInserted"] = new(
            """
            public enum State : uint
            {
                Idle,
                Running,
                {|UAPI6104:Paused|},
                Stopped,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public State State;
                [MustBeZero] public uint Flags;
            }
            """,
            "'State.Paused' of 'MyArgs' was put before 'Stopped', which was 0x2 and is 0x3: programs that were built before pass the old values; move it behind the last member, or write every value out")
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
        ["EnumStoredOtherwise"] = new(
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
            "'State' of 'MyArgs' was stored as u32 and is stored as u64: fields of it take other bytes, or have another sign; restore it")
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
        ["FlagBitReused"] = new(
            """
            public enum Modes : ulong
            {
                Fast = 1,
                {|UAPI6106:Quick|} = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(Modes.Fast | Modes.Quick)] public Modes Modes;
            }
            """,
            "'Modes.Quick' of 'MyArgs' has the bit 0x2, which was that of 'Safe': programs that set the old flag get the new one; take a free bit, and put 'Safe' back")
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
                [KnownBits(Modes.Fast | Modes.Safe)] public Modes Modes;
            }
            """,
        },
        ["ConstantGone"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6110:MyArgs|}
            {
                public ulong Name;
                public uint Length;
                [MustBeZero] public uint Flags;
            }
            """,
            "'MyArgs.LongestName' was 0x40 and is gone: programs have the value in them, and sources that name it no longer compile; put it back, and mark what is not for programs [NotAbi] before it ships")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public const uint LongestName = 64;
                public ulong Name;
                public uint Length;
                [MustBeZero] public uint Flags;
            }
            """,
        },
        ["ConstantChanged"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public const uint {|UAPI6111:LongestName|} = 128;
                public ulong Name;
                public uint Length;
                [MustBeZero] public uint Flags;
            }
            """,
            "'MyArgs.LongestName' was 0x40 and is 0x80: programs that were built before have the old value in them; restore it, and give the new one a name of its own, or mark it [NotAbi] if it is not for programs")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public const uint LongestName = 64;
                public ulong Name;
                public uint Length;
                [MustBeZero] public uint Flags;
            }
            """,
        },
    };
}
