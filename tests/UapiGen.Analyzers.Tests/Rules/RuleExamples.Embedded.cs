namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Faults of embedded structs.</summary>
    private static Dictionary<string, RuleExample> Embedded => new()
    {
        ["EmbeddedMember"] = new(
            """
            public struct Inner
            {
                public object Reference;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Inner {|UAPI2010:Where|};
            }
            """,
            "'MyArgs.Where' embeds Inner, whose 'Reference' is object; use fixed-width integers there"),
        ["EmbeddedProperty"] = new(
            """
            public struct Inner
            {
                public ulong Value { get; set; }
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Inner {|UAPI2010:Where|};
            }
            """,
            "'MyArgs.Where' embeds Inner, whose 'Value' is a property with a hidden field; use fixed-width integers there"),
        ["EmbeddedEvent"] = new(
            """
            public struct Inner
            {
                public ulong Value;
                public event System.Action Changed;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Inner {|UAPI2010:Where|};
            }
            """,
            "'MyArgs.Where' embeds Inner, whose 'Changed' is an event with a hidden field; use fixed-width integers there"),
        ["EmbeddedPrimaryConstructor"] = new(
            """
            public struct Inner(ulong hidden)
            {
                public ulong Value;
                public readonly ulong Hidden => hidden;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Inner {|UAPI2010:Where|};
            }
            """,
            "'MyArgs.Where' embeds Inner, whose 'Inner' is a primary constructor, with hidden fields; use fixed-width integers there"),
        ["ArrayOfBool"] = new(
            """
            [System.Runtime.CompilerServices.InlineArray(4)]
            public struct Bytes
            {
                private bool _bool;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Bytes {|UAPI2010:Where|};
            }
            """,
            "'MyArgs.Where' embeds Bytes, whose '_bool' is bool; use fixed-width integers there"),
        ["EmbeddedLayout"] = new(
            """
            using System.Runtime.InteropServices;
            [StructLayout(LayoutKind.Sequential, Size = 12)]
            public struct Inner
            {
                public ulong Value;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Inner {|UAPI2011:Where|};
            }
            """,
            "'MyArgs.Where' embeds Inner, whose layout is padded to a size written by hand (StructLayout.Size = 12); use LayoutKind.Sequential, without a size, in one part"),
        ["EmbeddedOffsets"] = new(
            """
            using System.Runtime.InteropServices;
            [StructLayout(LayoutKind.Explicit)]
            public struct Inner
            {
                [FieldOffset(0)] public uint Low;
                [FieldOffset(4)] public uint High;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Inner {|UAPI2011:Where|};
            }
            """,
            "'MyArgs.Where' embeds Inner, whose layout is written by hand (LayoutKind.Explicit), and that of no union, which has each field at FieldOffset(0); use LayoutKind.Sequential, without a size, in one part"),
        ["EmbeddedParts"] = new(
            """
            public partial struct Inner
            {
                public ulong Value;
            }
            public partial struct Inner
            {
                public ulong More;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Inner {|UAPI2011:Where|};
            }
            """,
            "'MyArgs.Where' embeds Inner, whose layout is spread over several parts; use LayoutKind.Sequential, without a size, in one part"),
        ["EmbeddedEmpty"] = new(
            """
            public struct Inner;
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Inner {|UAPI2012:Where|};
            }
            """,
            "'MyArgs.Where' embeds Inner, which has no field: it takes 1 byte here and none in C; remove it"),
        ["TooDeep"] = new(
            """
            public struct L1 { public L2 Next; } public struct L2 { public L3 Next; } public struct L3 { public L4 Next; } public struct L4 { public L5 Next; } public struct L5 { public L6 Next; } public struct L6 { public L7 Next; } public struct L7 { public L8 Next; } public struct L8 { public L9 Next; } public struct L9 { public L10 Next; } public struct L10 { public L11 Next; } public struct L11 { public L12 Next; } public struct L12 { public L13 Next; } public struct L13 { public L14 Next; } public struct L14 { public L15 Next; } public struct L15 { public L16 Next; } public struct L16 { public L17 Next; } public struct L17 { public L18 Next; } public struct L18 { public L19 Next; } public struct L19 { public L20 Next; } public struct L20 { public L21 Next; } public struct L21 { public L22 Next; } public struct L22 { public L23 Next; } public struct L23 { public L24 Next; } public struct L24 { public L25 Next; } public struct L25 { public L26 Next; } public struct L26 { public L27 Next; } public struct L27 { public L28 Next; } public struct L28 { public L29 Next; } public struct L29 { public L30 Next; } public struct L30 { public L31 Next; } public struct L31 { public L32 Next; } public struct L32 { public L33 Next; } public struct L33 { public int Value; }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public L1 {|UAPI2013:Where|};
            }
            """,
            "'MyArgs.Where' embeds structs more than 32 deep, L33 the next; flatten them"),
        ["EmbeddedGeneric"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong? {|UAPI2014:Maybe|};
            }
            """,
            "'MyArgs.Maybe' holds ulong?, which is generic, so that it has no name in C; declare a struct for this layout"),
        ["Tuple"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public (uint, uint) {|UAPI2014:Pair|};
            }
            """,
            "'MyArgs.Pair' holds (uint, uint), which is generic, so that it has no name in C; declare a struct for this layout"),
    };
}
