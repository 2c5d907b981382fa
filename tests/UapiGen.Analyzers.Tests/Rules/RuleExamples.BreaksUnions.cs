namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What breaks unions, alignment and what follows a struct.</summary>
    private static Dictionary<string, RuleExample> BreaksUnions => new()
    {
        ["FieldRealigned"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode;
                public uint Kind;
                public ulong {|UAPI6027:Address|};
            }
            """,
            "In 'MyArgs' something was said to be aligned to 8 and is said to be aligned to 0 (0: nothing said): on some machine fields lie elsewhere, or the size differs; restore it")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public uint Mode;
                public uint Kind;
                [Aligned(8)] public ulong Address;
            }
            """,
        },
        ["StructRealigned"] = new(
            """
            [{|UAPI6027:Aligned(16)|}]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
            "In 'MyArgs' something was said to be aligned to 0 and is said to be aligned to 16 (0: nothing said): on some machine fields lie elsewhere, or the size differs; restore it")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
            }
            """,
        },
        ["AnonymousFieldNamed"] = new(
            """
            public struct Range
            {
                public ulong Start;
                public ulong Length;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Range {|UAPI6032:Range|};
            }
            """,
            "'MyArgs.Range' of version 0 (Linux 6.1) was anonymous and is named: sources that reach its members as before no longer compile; restore it")
        {
            Shipped = """
            public struct Range
            {
                public ulong Start;
                public ulong Length;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [Anonymous] public Range Range;
            }
            """,
        },
        ["FlexibleTailGone"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6050:MyArgs|}
            {
                public ulong Count;
            }
            """,
            "'MyArgs' was followed by items, u32[], and is not: programs still pass it, or look for it; restore [FlexibleTail]")
        {
            Shipped = """
            [FlexibleTail("items", typeof(uint))]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Count;
            }
            """,
        },
        ["FlexibleTailCame"] = new(
            """
            [{|UAPI6051:FlexibleTail("items", typeof(uint))|}]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Count;
            }
            """,
            "'MyArgs' is followed by items, u32[], and was not: what lay behind it in old programs is none of that; add it only where something that they never said tells of it")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Count;
            }
            """,
        },
        ["FlexibleTailRetyped"] = new(
            """
            [{|UAPI6052:FlexibleTail("items", typeof(ulong))|}]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Count;
            }
            """,
            "'MyArgs' was followed by u32[] and is followed by u64[], called items: the two sides read different bytes; restore the type")
        {
            Shipped = """
            [FlexibleTail("items", typeof(uint))]
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Count;
            }
            """,
        },
        ["UnionMemberGone"] = new(
            """
            using System.Runtime.InteropServices;
            [StructLayout(LayoutKind.Explicit)]
            public struct {|UAPI6060:Value|}
            {
                [FieldOffset(0)] public ulong Number;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Value Value;
                public ulong Flags;
            }
            """,
            "Value has no member 'Handle' any more, which was u32 in what shipped of 'MyArgs': programs still pass its bytes; put it back")
        {
            Shipped = """
            using System.Runtime.InteropServices;
            [StructLayout(LayoutKind.Explicit)]
            public struct Value
            {
                [FieldOffset(0)] public ulong Number;
                [FieldOffset(0)] public uint Handle;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Value Value;
                public ulong Flags;
            }
            """,
        },
        ["UnionGrew"] = new(
            """
            using System.Runtime.InteropServices;
            [StructLayout(LayoutKind.Explicit)]
            public struct Value
            {
                [FieldOffset(0)] public ulong Number;
                [FieldOffset(0)] public uint Handle;
                [FieldOffset(0)] public Pair {|UAPI6061:Both|};
            }
            public struct Pair
            {
                public ulong First;
                public ulong Second;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Value Value;
                public ulong Flags;
            }
            """,
            "With 'Both', Value takes 16 bytes and took 8 in what shipped of 'MyArgs': what follows it moves, or programs pass the old size; make the member smaller, or bring it with a new version")
        {
            Shipped = """
            using System.Runtime.InteropServices;
            [StructLayout(LayoutKind.Explicit)]
            public struct Value
            {
                [FieldOffset(0)] public ulong Number;
                [FieldOffset(0)] public uint Handle;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Value Value;
                public ulong Flags;
            }
            """,
        },
        ["DeclaredUnionMemberGone"] = new(
            """
            using System.Runtime.InteropServices;
            [UapiStruct("my_args")]
            [StructLayout(LayoutKind.Explicit)]
            public partial struct {|UAPI6060:MyArgs|}
            {
                [FieldOffset(0)] public ulong Number;
            }
            """,
            "MyArgs has no member 'Handle' any more, which was u32 in version 0 (Linux 6.1) of 'MyArgs': programs still pass its bytes; put it back")
        {
            Shipped = """
            using System.Runtime.InteropServices;
            [UapiStruct("my_args")]
            [StructLayout(LayoutKind.Explicit)]
            public partial struct MyArgs
            {
                [FieldOffset(0)] public ulong Number;
                [FieldOffset(0)] public uint Handle;
            }
            """,
        },
        ["UnionMadeAStruct"] = new(
            """
            public struct {|UAPI6062:Value|}
            {
                public ulong Number;
                public uint Handle;
                public uint Reserved;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Value Value;
                public ulong Flags;
            }
            """,
            "Value, as 'MyArgs' has it, was a union and is a struct: every member but the first lies elsewhere; restore it")
        {
            Shipped = """
            using System.Runtime.InteropServices;
            [StructLayout(LayoutKind.Explicit)]
            public struct Value
            {
                [FieldOffset(0)] public ulong Number;
                [FieldOffset(0)] public uint Handle;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Value Value;
                public ulong Flags;
            }
            """,
        },
    };
}
