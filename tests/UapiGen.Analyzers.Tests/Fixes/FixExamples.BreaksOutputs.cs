namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of fields that the kernel fills, or filled.</summary>
    private static Dictionary<string, FixExample> BreaksOutputs => new()
    {
        ["OutputMasksAreRestored"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [{|UAPI6334:OutputMask(0x30)|}] public ulong Features;
                [{|UAPI6334:OutputMask(1)|}] public ulong Count;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [OutputMask(0xF0)] public ulong Features;
                [Output] public ulong Count;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [OutputMask(0xF0)] public ulong Features;
                [Output] public ulong Count;
            }
            """,
        },
        ["OutputsAreMaskedAgain"] = new(
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
                [MustBeZero] public ulong Flags;
                [{|UAPI6335:Output|}] public Modes Modes;
                [Since(1), {|UAPI6335:Output|}] public ulong Features;
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
                [MustBeZero] public ulong Flags;
                [OutputMask(Modes.Fast | Modes.Safe)] public Modes Modes;
                [Since(1), OutputMask(0x3)] public ulong Features;
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
                [MustBeZero] public ulong Flags;
                [OutputMask(Modes.Fast | Modes.Safe)] public Modes Modes;
                [Since(1), OutputMask(3)] public ulong Features;
            }
            """,
        },
        ["DirectionsAreTurnedBack"] = new(
            """
            [UapiStruct("my_args", Reply = Reply.CopyStructToUser)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong {|UAPI6330:Count|};
                [{|UAPI6330:Output|}] public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", Reply = Reply.CopyStructToUser)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [Output] public ulong Count;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", Reply = Reply.CopyStructToUser)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [Output] public ulong Count;
                public ulong Address;
            }
            """,
        },
    };
}
