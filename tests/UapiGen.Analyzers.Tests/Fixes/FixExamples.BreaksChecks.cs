namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of checks on a field that are others than what shipped.</summary>
    private static Dictionary<string, FixExample> BreaksChecks => new()
    {
        ["ChecksAreRemoved"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                /// <summary>Where.</summary>
                [{|UAPI6332:MustBeZero|}] public ulong Address;
                [{|UAPI6332:KnownBits(3, Error = Errno.EOPNOTSUPP)|}] public uint Length; // how far
                public uint Mode;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                /// <summary>Where.</summary>
                public ulong Address;
                public uint Length; // how far
                public uint Mode;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public uint Length;
                public uint Mode;
            }
            """,
        },
        ["ChecksAreRestored"] = new(
            """
            [System.Flags]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
                Quiet = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong {|UAPI6333:Reserved|};
                public ulong {|UAPI6333:Flags|};
                public Modes {|UAPI6333:Modes|};
                public ulong {|UAPI6333:Spare|};
            }
            """,
            """
            [System.Flags]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
                Quiet = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Reserved;
                [KnownBits(0x30)] public ulong Flags;
                [KnownBits(Modes.Fast | Modes.Quiet)] public Modes Modes;
                [MustBeZero(Error = Errno.EOPNOTSUPP)] public ulong Spare;
            }
            """)
        {
            Shipped = """
            [System.Flags]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
                Quiet = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Reserved;
                [KnownBits(0x30)] public ulong Flags;
                [KnownBits(Modes.Fast | Modes.Quiet)] public Modes Modes;
                [MustBeZero(Error = Errno.EOPNOTSUPP)] public ulong Spare;
            }
            """,
        },
        ["LostBitsArePutBack"] = new(
            """
            [System.Flags]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
                Quiet = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI6331:KnownBits(9)|}] public ulong Flags;
                [{|UAPI6331:KnownBits(0x30)|}] public ulong More;
                [{|UAPI6331:KnownBits(Modes.Fast)|}] public Modes Modes;
                [{|UAPI6331:MustBeZero|}] public ulong Spare;
            }
            """,
            """
            [System.Flags]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
                Quiet = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(15)] public ulong Flags;
                [KnownBits(0xF0)] public ulong More;
                [KnownBits(Modes.Fast | Modes.Quiet)] public Modes Modes;
                [KnownBits(0x3)] public ulong Spare;
            }
            """)
        {
            Shipped = """
            [System.Flags]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
                Quiet = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [KnownBits(0xF0)] public ulong More;
                [KnownBits(Modes.Fast | Modes.Quiet)] public Modes Modes;
                [KnownBits(3)] public ulong Spare;
            }
            """,
        },
        ["ErrnosAreRestored"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI6314:MustBeZero(Error = Errno.EOPNOTSUPP)|}] public ulong Flags;
                [{|UAPI6314:KnownBits(3)|}] public ulong Mode;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [KnownBits(3, Error = Errno.EOPNOTSUPP)] public ulong Mode;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [KnownBits(3, Error = Errno.EOPNOTSUPP)] public ulong Mode;
            }
            """,
        },
        ["LostBitsWithoutAMember_AreLeft"] = new(
            """
            [System.Flags]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
                Quiet = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI6331:KnownBits(Modes.Fast)|}] public Modes Modes;
            }
            """,
            null)
        {
            Shipped = """
            [System.Flags]
            public enum Modes : ulong
            {
                Fast = 1,
                Safe = 2,
                Quiet = 4,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(15)] public Modes Modes;
            }
            """,
        },
        ["CheckOnSeveralFields_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI6332:{|UAPI6332:KnownBits(3)|}|}] public ulong Address, Length;
            }
            """,
            null)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public ulong Length;
            }
            """,
        },
    };
}
