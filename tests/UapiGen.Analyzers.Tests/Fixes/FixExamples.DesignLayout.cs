namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of drafts: bytes without a name.</summary>
    private static Dictionary<string, FixExample> DesignLayout => new()
    {
        ["HolesAreNamed"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode;

                /// <summary>Where it lies.</summary>
                public ulong {|UAPI7001:Address|};
                public byte Kind;
                public uint {|UAPI7001:Length|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode;
                [MustBeZero] public uint Reserved;

                /// <summary>Where it lies.</summary>
                public ulong Address;
                public byte Kind;
                [MustBeZero] public byte Reserved2;
                [MustBeZero] public ushort Reserved3;
                public uint Length;
            }
            """),
        ["HoleBetweenVersionsIsNamedInBoth"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ushort Mode;
                public byte Kind;
                [Since(1)] public ulong {|UAPI7001:Address|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ushort Mode;
                public byte Kind;
                [MustBeZero] public byte Reserved;
                [Since(1), MustBeZero] public uint Reserved2;
                [Since(1)] public ulong Address;
            }
            """),
        ["PaddingIsNamedWithoutAUsing"] = new(
            """
            namespace Elsewhere
            {
                [global::UapiGen.UapiStruct("my_args")]
                public partial struct MyArgs
                {
                    public ulong Address;
                    public uint {|UAPI7004:Mode|};
                }

                public class MustBeZeroAttribute : System.Attribute;
            }
            """,
            """
            namespace Elsewhere
            {
                [global::UapiGen.UapiStruct("my_args")]
                public partial struct MyArgs
                {
                    public ulong Address;
                    public uint Mode;
                    [global::UapiGen.MustBeZero] public uint Reserved;
                }

                public class MustBeZeroAttribute : System.Attribute;
            }
            """),
        ["TailsAreNamed"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode;
                public byte {|UAPI7005:Kind|};
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                public uint Mode, Order;
                public ushort First, Second, {|UAPI7005:Third|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode;
                public byte Kind;
                [MustBeZero] public byte Reserved;
                [MustBeZero] public ushort Reserved2;
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                public uint Mode, Order;
                public ushort First, Second, Third;
                [MustBeZero] public ushort Reserved;
            }
            """),
        ["TakenName_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode;
                public ulong {|UAPI7001:Address|};

                public void Reserved()
                {
                }
            }
            """,
            null),
        ["PaddingMakesRoomForTheNextVersion"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public uint Length;
                [{|UAPI3004:Since(1)|}] public uint Mode;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public uint Length;
                [MustBeZero] public uint Reserved;
                [Since(1)] public uint Mode;
            }
            """),
    };
}
