namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What breaks versions that shipped.</summary>
    private static Dictionary<string, RuleExample> BreaksVersions => new()
    {
        ["PidfdInfoVersion3"] = new(
            """
            [UapiStruct("pidfd_info")]
            public partial struct PidfdInfo
            {
                public ulong Mask;
                [Output] public ulong CgroupId;
                [Output] public uint Pid, Tgid, Ppid, Ruid, Rgid, Euid, Egid, Suid, Sgid, Fsuid, Fsgid;
                [Output] public int ExitCode;
                [Since(1), Output] public uint CoredumpMask;
                [Since(1), Output] public uint CoredumpSignal;
                [Since(2), Output] public uint {|UAPI6014:CoredumpCode|};
                [Since(2), Output] public uint CoredumpPad;
                [Since(3), Output] public ulong SupportedMask;
            }
            """,
            "Version 3 of 'PidfdInfo' puts 'CoredumpCode' before 'SupportedMask' of version 2 (Linux 6.1), which was at offset 72 and is at 80: a program of the old version finds the new field there; move it behind what shipped")
        {
            Shipped = """
            [UapiStruct("pidfd_info")]
            public partial struct PidfdInfo
            {
                public ulong Mask;
                [Output] public ulong CgroupId;
                [Output] public uint Pid, Tgid, Ppid, Ruid, Rgid, Euid, Egid, Suid, Sgid, Fsuid, Fsgid;
                [Output] public int ExitCode;
                [Since(1), Output] public uint CoredumpMask;
                [Since(1), Output] public uint CoredumpSignal;
                [Since(2), Output] public ulong SupportedMask;
            }
            """,
        },
        ["NewVersionBeforeShippedField"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [Since(2)] public ulong {|UAPI6014:Extra|};
                [Since(2)] public ulong Order;
            }
            """,
            "Version 2 of 'MyArgs' puts 'Extra' before 'Order' of version 1 (Linux 6.1), which was at offset 16 and is at 24: a program of the old version finds the new field there; move it behind what shipped")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [Since(1)] public ulong Order;
            }
            """,
        },
        ["FieldOfAnotherVersion"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [{|UAPI6015:Since(2)|}] public ulong Order;
            }
            """,
            "'MyArgs.Order' shipped in version 1 (Linux 6.1) and is declared for version 2: sizes no longer tell who knows it; declare it for version 1 again")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [Since(1)] public ulong Order;
            }
            """,
        },
        ["VersionGone"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6016:MyArgs|}
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
            }
            """,
            "'MyArgs' has no version 1 (Linux 6.1) any more, but programs pass its size, 16; restore [Since(1)] on its fields")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
            }
            """,
        },
        ["VersionOfAnotherSize"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6017:MyArgs|}
            {
                public uint Low;
                public uint High;
                public uint Mode;
            }
            """,
            "'MyArgs' took 16 bytes in version 0 (Linux 6.1) and takes 12 there on x86-64: programs still pass the old size; restore the types that made it")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Reserved;
                public uint Mode;
            }
            """,
        },
    };
}
