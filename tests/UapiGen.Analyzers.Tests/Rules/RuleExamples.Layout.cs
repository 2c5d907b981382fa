namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Faults of layout, fields and names.</summary>
    private static Dictionary<string, RuleExample> Layout => new()
    {
        ["ReadOnlyField"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public readonly ulong {|UAPI1014:Flags|};
            }
            """,
            "'MyArgs.Flags' is readonly, but the struct starts as zeros and is filled by copying bytes; remove 'readonly'"),
        ["VolatileField"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public volatile uint {|UAPI1014:Flags|};
            }
            """,
            "'MyArgs.Flags' is volatile, but the struct starts as zeros and is filled by copying bytes; remove 'volatile'"),
        ["RequiredField"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public required ulong {|UAPI1014:Flags|};
            }
            """,
            "'MyArgs.Flags' is required, but the struct starts as zeros and is filled by copying bytes; remove 'required'"),
        ["AutoLayout"] = new(
            """
            using System.Runtime.InteropServices;
            [UapiStruct("my_args")]
            [{|UAPI1020:StructLayout(LayoutKind.Auto)|}]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' has LayoutKind.Auto, so that the runtime orders its fields; remove the StructLayout attribute, or say LayoutKind.Sequential"),
        ["ExplicitLayout"] = new(
            """
            using System.Runtime.InteropServices;
            [UapiStruct("my_args")]
            [{|UAPI1021:StructLayout(LayoutKind.Explicit)|}]
            public partial struct MyArgs
            {
                [FieldOffset(0)] public ulong Flags;
                [FieldOffset(12)] public uint Mode;
            }
            """,
            "'MyArgs' has LayoutKind.Explicit, and is no union with each field at FieldOffset(0); use LayoutKind.Sequential, and name padding as fields"),
        ["ExplicitSize"] = new(
            """
            using System.Runtime.InteropServices;
            [UapiStruct("my_args")]
            [StructLayout(LayoutKind.Sequential, {|UAPI1022:Size = 16|})]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' has StructLayout.Size = 16, which hides bytes that no field names; remove it, and name reserved bytes as fields"),
        ["InlineArray"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI1023:System.Runtime.CompilerServices.InlineArray(3)|}]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' is an inline array, which has no versions; make the array a field of a struct"),
        ["TooLarge"] = new(
            """
            [System.Runtime.CompilerServices.InlineArray(1 << 20)]
            public struct Bytes
            {
                private byte _byte;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                public Bytes {|UAPI1024:Data|};
            }
            """,
            "With 'Data', 'MyArgs' takes more than 1048576 bytes; pass the address and the length of a buffer as fields instead"),
        ["CName"] = new(
            """
            [{|UAPI1030:UapiStruct("struct my_args")|}]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'struct my_args', the C tag of 'MyArgs', is no identifier of C and C++; use letters, digits and underscores, not beginning with a digit, and no keyword"),
        ["CNameNull"] = new(
            """
            [{|UAPI1030:UapiStruct(null!)|}]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'', the C tag of 'MyArgs', is no identifier of C and C++; use letters, digits and underscores, not beginning with a digit, and no keyword"),
        ["NameTaken"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                public readonly int {|UAPI1031:SizeVer0|}() => 1;
            }
            """,
            "The generated part of 'MyArgs' has a member 'SizeVer0', so that no other can have that name; rename it"),
        ["StrayField"] = new(
            """
            public partial struct MyArgs
            {
                [{|UAPI1032:StructSize|}] public ulong Size;
            }
            """,
            "'MyArgs' has the attribute StructSize, but is not marked [UapiStruct], so that nothing comes of it; mark the struct, or remove the attribute"),
        ["StrayCommand"] = new(
            """
            [{|UAPI1032:Ioctl(1, 2)|}]
            public partial struct MyArgs
            {
                public ulong Size;
            }
            """,
            "'MyArgs' has the attribute Ioctl, but is not marked [UapiStruct], so that nothing comes of it; mark the struct, or remove the attribute"),
    };
}
