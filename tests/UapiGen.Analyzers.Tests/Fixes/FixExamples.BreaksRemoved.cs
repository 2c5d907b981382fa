namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of broken promises: fields that are gone.</summary>
    private static Dictionary<string, FixExample> BreaksRemoved => new()
    {
        ["RemovedFieldsArePutBack"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6010:MyArgs|}
            {
                [Output] public ulong Answer;
                public ulong Address;
                [Since(1), KnownBits(15, Error = Errno.EOPNOTSUPP)] public uint Mode;
                [Since(1)] public uint Unchecked;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [Output] public ulong Answer;
                public ulong Address;
                [Since(1), KnownBits(15, Error = Errno.EOPNOTSUPP)] public uint Mode;
                [Since(1)] public uint Unchecked;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [Output] public ulong Answer;
                public ulong Address;
                [Since(1), KnownBits(15, Error = Errno.EOPNOTSUPP)] public uint Mode;
                [Since(1)] public uint Unchecked;
            }
            """,
        },
        ["RemovedFieldHasItsOwnRuleAndVersion"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6010:MyArgs|}
            {
                public ulong Address;
                [Since(1)] public uint Unchecked;
                [Since(2)] public ulong Last;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [Since(1), KnownBits(0xF, Error = Errno.EOPNOTSUPP)] public uint Mode;
                [Since(1)] public uint Unchecked;
                [Since(2)] public ulong Last;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [Since(1), KnownBits(15, Error = Errno.EOPNOTSUPP)] public uint Mode;
                [Since(1)] public uint Unchecked;
                [Since(2)] public ulong Last;
            }
            """,
        },
        ["RemovedFieldsOfTwoStructsArePutBack"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6010:MyArgs|}
            {
                public ulong Address;
                public ulong Mode;
            }

            [UapiStruct("your_args")]
            public partial struct {|UAPI6010:YourArgs|}
            {
                public ulong Size;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public ulong Length;
                public ulong Mode;
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                public uint Kind;
                public ulong Size;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public ulong Length;
                public ulong Mode;
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                public uint Kind;
                public ulong Size;
            }
            """,
        },
        ["RemovedFieldWhoseNameIsTaken_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6010:MyArgs|}
            {
                public ulong Address;
                public readonly ulong Length() => 0;
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
        ["PaddingIsNamedAgain"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6026:MyArgs|}
            {
                public ushort Kind;
                public uint Mode;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ushort Kind;
                public ushort Reserved;
                public uint Mode;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ushort Kind;
                public ushort Reserved;
                public uint Mode;
            }
            """,
        },
    };
}
