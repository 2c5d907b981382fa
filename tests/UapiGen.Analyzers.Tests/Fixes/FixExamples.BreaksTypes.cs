namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of broken promises: types.</summary>
    private static Dictionary<string, FixExample> BreaksTypes => new()
    {
        ["WidthsAreRestored"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public uint {|UAPI6020:Mode|};
                /* first */ public uint /* wide */ {|UAPI6020:Order|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                /* first */ public ulong /* wide */ Order;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
                public ulong Order;
            }
            """,
        },
        ["WidthOfSeveralInOneDeclaration_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint {|UAPI6020:Mode|}, {|UAPI6020:Order|};
            }
            """,
            null)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Mode, Order;
            }
            """,
        },
        ["WidthWhoseBytesWereGivenAway_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public uint {|UAPI6020:Mode|};
                [MustBeZero] public uint Reserved;
            }
            """,
            null)
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
        ["WidthThatOthersRelyOn_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint {|UAPI6020:Mode|};

                public readonly uint Half() => Mode;
            }
            """,
            null)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Mode;
            }
            """,
        },
        ["SignIsRestored"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint {|UAPI6021:Offset|};
                public uint Mode;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public int Offset;
                public uint Mode;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public int Offset;
                public uint Mode;
            }
            """,
        },
        ["KindIsRestored"] = new(
            """
            public enum Mode : uint { Slow, Fast }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint {|UAPI6022:Mode|};
                public uint Order;
            }
            """,
            """
            public enum Mode : uint { Slow, Fast }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Mode Mode;
                public uint Order;
            }
            """)
        {
            Shipped = """
            public enum Mode : uint { Slow, Fast }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Mode Mode;
                public uint Order;
            }
            """,
        },
        ["KindThatIsGone_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint {|UAPI6022:Mode|};
                public uint Order;
            }
            """,
            null)
        {
            Shipped = """
            public enum Mode : uint { Slow, Fast }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Mode Mode;
                public uint Order;
            }
            """,
        },
        ["ArrayLengthIsRestored"] = new(
            """
            [System.Runtime.CompilerServices.InlineArray(4)]
            public struct Words4
            {
                private uint _first;
            }

            [System.Runtime.CompilerServices.InlineArray(6)]
            public struct Words6
            {
                private uint _first;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Words6 {|UAPI6023:Words|};
            }
            """,
            """
            [System.Runtime.CompilerServices.InlineArray(4)]
            public struct Words4
            {
                private uint _first;
            }

            [System.Runtime.CompilerServices.InlineArray(6)]
            public struct Words6
            {
                private uint _first;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Words4 Words;
            }
            """)
        {
            Shipped = """
            [System.Runtime.CompilerServices.InlineArray(4)]
            public struct Words4
            {
                private uint _first;
            }

            [System.Runtime.CompilerServices.InlineArray(6)]
            public struct Words6
            {
                private uint _first;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Words4 Words;
            }
            """,
        },
        ["ArrayLengthThatNoTypeHas_IsLeft"] = new(
            """
            [System.Runtime.CompilerServices.InlineArray(6)]
            public struct Words6
            {
                private uint _first;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Words6 {|UAPI6023:Words|};
            }
            """,
            null)
        {
            Shipped = """
            [System.Runtime.CompilerServices.InlineArray(4)]
            public struct Words4
            {
                private uint _first;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Words4 Words;
            }
            """,
        },
        ["PackingIsTakenOff"] = new(
            """
            using System.Runtime.InteropServices;

            [UapiStruct("my_args")]
            [{|UAPI6024:StructLayout(LayoutKind.Sequential, Pack = 4)|}]
            public partial struct MyArgs
            {
                public uint Kind;
                public ulong Address;
            }

            [UapiStruct("your_args"), {|UAPI6024:StructLayout(LayoutKind.Sequential, Pack = 2)|}]
            public partial struct YourArgs
            {
                public ushort Kind;
                public uint Address;
            }
            """,
            """
            using System.Runtime.InteropServices;

            [UapiStruct("my_args")]
            [StructLayout(LayoutKind.Sequential)]
            public partial struct MyArgs
            {
                public uint Kind;
                public ulong Address;
            }

            [UapiStruct("your_args"), StructLayout(LayoutKind.Sequential)]
            public partial struct YourArgs
            {
                public ushort Kind;
                public uint Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Kind;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            public partial struct YourArgs
            {
                public ushort Kind;
                public uint Address;
            }
            """,
        },
        ["PackingIsRestored"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6024:MyArgs|}
            {
                public uint Kind;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [{|UAPI6024:System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 8)|}]
            public partial struct YourArgs
            {
                public uint Kind;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args")]
            [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 4)]
            public partial struct MyArgs
            {
                public uint Kind;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 4)]
            public partial struct YourArgs
            {
                public uint Kind;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 4)]
            public partial struct MyArgs
            {
                public uint Kind;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 4)]
            public partial struct YourArgs
            {
                public uint Kind;
                public ulong Address;
            }
            """,
        },
    };
}
