namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of broken promises: versions.</summary>
    private static Dictionary<string, FixExample> BreaksVersions => new()
    {
        ["VersionBecomesAPrefixAgain"] = new(
            """
            [UapiStruct("pidfd_info")]
            public partial struct PidfdInfo
            {
                public ulong Mask;
                [Since(1), Output] public uint CoredumpMask;
                [Since(1), Output] public uint CoredumpSignal;
                [Since(2), Output] public uint {|UAPI6014:CoredumpCode|};
                [Since(2), Output] public uint CoredumpPad;
                [Since(3), Output] public ulong SupportedMask;
            }
            """,
            """
            [UapiStruct("pidfd_info")]
            public partial struct PidfdInfo
            {
                public ulong Mask;
                [Since(1), Output] public uint CoredumpMask;
                [Since(1), Output] public uint CoredumpSignal;
                [Since(2), Output] public ulong SupportedMask;
                [Since(3), Output] public uint CoredumpCode;
                [Since(3), Output] public uint CoredumpPad;
            }
            """)
        {
            Shipped = """
            [UapiStruct("pidfd_info")]
            public partial struct PidfdInfo
            {
                public ulong Mask;
                [Since(1), Output] public uint CoredumpMask;
                [Since(1), Output] public uint CoredumpSignal;
                [Since(2), Output] public ulong SupportedMask;
            }
            """,
        },
        ["AppendedFieldsGetAVersion"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                public ulong {|UAPI6013:Extra|};
                public ulong {|UAPI6013:More|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                [Since(1)] public ulong Extra;
                [Since(1)] public ulong More;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
            }
            """,
        },
        ["AppendedFieldGetsTheNextVersionOfALaterOne"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [{|UAPI6013:Since(1)|}] public ulong Extra;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [Since(2)] public ulong Extra;
            }
            """)
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
        ["AppendedFieldThatWouldNotGrowTheStruct_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public uint Mode;
                public uint {|UAPI6013:Extra|};
            }
            """,
            null)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public uint Mode;
            }
            """,
        },
        ["VersionsAreRestored"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [{|UAPI6015:Since(2)|}] public ulong Order;
                [{|UAPI6015:Since(2)|}] public ulong Last;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [Since(1)] public ulong Order;
                [Since(1)] public ulong Last;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [Since(1)] public ulong Order;
                [Since(1)] public ulong Last;
            }
            """,
        },
        ["RemovedVersionIsRestored"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6016:MyArgs|}
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                public ulong Order;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                [Since(1)] public ulong Mode;
                [Since(1)] public ulong Order;
            }
            """)
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
    };
}
