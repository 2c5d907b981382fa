using UapiGen.CodeFixes;

namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of broken promises: names.</summary>
    private static Dictionary<string, FixExample> BreaksNames => new()
    {
        ["FormerNamesStandForFields"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong {|UAPI6030:Speed|};
                public uint Order;
                public uint {|UAPI6030:Sort|};

                public readonly bool IsFast() => Speed > 1;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Speed;
                public uint Order;
                public uint Sort;

                /// <summary>The former name of <see cref="Speed"/>.</summary>
                public ulong Mode { readonly get => Speed; set => Speed = value; }

                /// <summary>The former name of <see cref="Sort"/>.</summary>
                public uint Kind { readonly get => Sort; set => Sort = value; }

                public readonly bool IsFast() => Speed > 1;
            }
            """)
        {
            Key = FormerNameFix.PropertyKey,
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                public uint Order;
                public uint Kind;
            }
            """,
        },
        ["FieldsAreCalledAsBefore"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong {|UAPI6030:Speed|};
                public uint Order;
                public uint {|UAPI6030:Sort|};

                public readonly bool IsFast() => Speed > 1 && this.Sort > 0;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                public uint Order;
                public uint Kind;

                public readonly bool IsFast() => Mode > 1 && this.Kind > 0;
            }
            """)
        {
            Key = FormerNameFix.RenameKey,
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                public uint Order;
                public uint Kind;
            }
            """,
        },
        ["TagIsRestored"] = new(
            """
            [{|UAPI6001:UapiStruct("my_arguments", Cap = SizeCap.PageSize)|}]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
            }
            """,
            """
            [UapiStruct("my_args", Cap = SizeCap.PageSize)]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
            }
            """,
        },
    };
}
