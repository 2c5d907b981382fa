namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of broken promises: the order of fields.</summary>
    private static Dictionary<string, FixExample> BreaksOrder => new()
    {
        ["OrderIsRestoredWithComments"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags; // bits

                /// <summary>How long.</summary>
                public ulong Length;
                public ulong {|UAPI6011:Address|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;

                /// <summary>How long.</summary>
                public ulong Length;
                [KnownBits(7)] public ulong Flags; // bits
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;

                /// <summary>How long.</summary>
                public ulong Length;
                [KnownBits(7)] public ulong Flags;
            }
            """,
        },
        ["OrderIsRestoredInEveryStruct"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Length;
                public ulong {|UAPI6011:Address|};
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                public uint Mode;
                public uint {|UAPI6011:Kind|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public ulong Length;
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                public uint Kind;
                public uint Mode;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public ulong Length;
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                public uint Kind;
                public uint Mode;
            }
            """,
        },
        ["OrderOfSeveralInOneDeclaration_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode, {|UAPI6011:Kind|};
            }
            """,
            null)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Kind, Mode;
            }
            """,
        },
        ["InsertedFieldsMoveToTheEnd"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                // What else.
                public ulong {|UAPI6012:Extra|};
                public ulong {|UAPI6012:More|};
                public ulong Mode;

                public readonly bool IsPlain => Mode == 0;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                // What else.
                [Since(1)] public ulong Extra;
                [Since(1)] public ulong More;

                public readonly bool IsPlain => Mode == 0;
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
        ["InsertedFieldJoinsTheDraft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong {|UAPI6012:Extra|};
                public ulong Mode;
                [Since(1)] public ulong First;
                [Since(2)] public ulong Second;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                [Since(1)] public ulong First;
                [Since(2)] public ulong Second;
                [Since(2)] public ulong Extra;
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
        ["InsertedFieldThatWouldNotGrowTheStruct_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public uint {|UAPI6012:Extra|};
                public uint Mode;
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
    };
}
