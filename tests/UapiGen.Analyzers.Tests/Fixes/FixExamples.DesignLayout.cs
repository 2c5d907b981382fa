namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of drafts: bytes without a name, and bits that are not checked.</summary>
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
        ["RoomAndFlagsMustBeZero"] = new(
            """
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs
            {
                public ulong Address;

                /// <summary>No flag yet.</summary>
                public ulong {|UAPI7201:Flags|};
                [Since(1)] public ulong {|UAPI7201:MoreFlags|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs
            {
                public ulong Address;

                /// <summary>No flag yet.</summary>
                [MustBeZero] public ulong Flags;
                [MustBeZero] [Since(1)] public ulong MoreFlags;
            }
            """),
        ["ReservedArrayMustBeZero"] = new(
            """
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs
            {
                public ulong Address;
                public fixed byte {|UAPI7202:Reserved|}[8];
                public ulong {|UAPI7202:Reserved2|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs
            {
                public ulong Address;
                [MustBeZero] public fixed byte Reserved[8];
                [MustBeZero] public ulong Reserved2;
            }
            """),
        ["KnownFlagsAreNamed"] = new(
            """
            [System.Flags]
            public enum Modes : ulong
            {
                None = 0,
                Fast = 1,
                Safe = 2,
                All = Fast | Safe,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public Modes {|UAPI7201:Flags|};
            }
            """,
            """
            [System.Flags]
            public enum Modes : ulong
            {
                None = 0,
                Fast = 1,
                Safe = 2,
                All = Fast | Safe,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [KnownBits(Modes.All)] public Modes Flags;
            }
            """)
        {
            Key = UapiGen.CodeFixes.CheckFieldFix.AllKey,
        },
        ["OutputsAreMasked"] = new(
            """
            [System.Flags]
            public enum Modes : ulong
            {
                None = 0,
                Fast = 1,
                Safe = 2,
                All = Fast | Safe,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [{|UAPI7203:Output|}] public Modes Supported;
                [Since(1), {|UAPI7203:Output|}] public Modes Modes;
            }
            """,
            """
            [System.Flags]
            public enum Modes : ulong
            {
                None = 0,
                Fast = 1,
                Safe = 2,
                All = Fast | Safe,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [OutputMask(Modes.All)] public Modes Supported;
                [Since(1), OutputMask(Modes.All)] public Modes Modes;
            }
            """),
        ["OutputOfANumber_HasNoMaskToName"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [{|UAPI7203:Output|}] public ulong Features;
            }
            """,
            null),
    };
}
