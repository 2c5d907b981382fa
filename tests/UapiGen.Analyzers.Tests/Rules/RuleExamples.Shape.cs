namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Faults of the struct's shape.</summary>
    private static Dictionary<string, RuleExample> Shape => new()
    {
        ["NotPartial"] = new(
            """
            [UapiStruct("my_args")]
            public struct {|UAPI1001:MyArgs|}
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' is not partial, so nothing can be added to it; declare it 'partial struct MyArgs'"),
        ["ContainerNotPartial"] = new(
            """
            public class Outer
            {
                [UapiStruct("my_args")]
                public partial struct {|UAPI1002:MyArgs|}
                {
                    public ulong Flags;
                }
            }
            """,
            "'MyArgs' lies in 'Outer', which is not partial; add 'partial' to 'Outer'"),
        ["Generic"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI1003:MyArgs|}<T>
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' has type parameters, but a UAPI struct has one layout; declare one struct for each layout"),
        ["ContainerGeneric"] = new(
            """
            public partial interface IOuter<T>
            {
                [UapiStruct("my_args")]
                public partial struct {|UAPI1004:MyArgs|}
                {
                    public ulong Flags;
                }
            }
            """,
            "'MyArgs' lies in 'IOuter', which has type parameters; move 'MyArgs' out of it"),
        ["Record"] = new(
            """
            [UapiStruct("my_args")]
            public partial record struct {|UAPI1005:MyArgs|}(ulong Flags)
            {
            }
            """,
            "'MyArgs' is a record struct, whose equality and text ignore padding and unknown bytes; declare it 'partial struct MyArgs'"),
        ["Ref"] = new(
            """
            [UapiStruct("my_args")]
            public ref partial struct {|UAPI1006:MyArgs|}
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' is a ref struct, which cannot be a type argument of the copies; remove 'ref'"),
        ["ReadOnly"] = new(
            """
            [UapiStruct("my_args")]
            public readonly partial struct {|UAPI1007:MyArgs|}
            {
                public readonly ulong Flags;
            }
            """,
            "'MyArgs' is readonly, but its fields are filled after it was made; remove 'readonly'"),
        ["FileLocal"] = new(
            """
            [UapiStruct("my_args")]
            file partial struct {|UAPI1008:MyArgs|}
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' is local to its file, where no other part of it can stand; remove 'file', or nest it as a private struct"),
        ["FieldsInSeveralParts"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            public partial struct {|UAPI1010:MyArgs|}
            {
                public ulong More;
            }
            """,
            "'MyArgs' has fields in more than one part, so that their order is the compiler's choice; move all fields into one part"),
        ["PrimaryConstructor"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs{|UAPI1011:(ulong flags)|}
            {
                public ulong Flags = flags;
            }
            """,
            "'MyArgs' has a primary constructor, whose parameters become hidden fields where they are used; write fields, and a constructor if one is needed"),
        ["AutoProperty"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                public ulong {|UAPI1012:Hidden|} { get; }
            }
            """,
            "The property 'Hidden' of 'MyArgs' hides a field, which would be part of the layout; declare a field, or give the property accessors with bodies"),
        ["FieldKeyword"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                public ulong {|UAPI1012:Hidden|} { get => field; }
            }
            """,
            "The property 'Hidden' of 'MyArgs' hides a field, which would be part of the layout; declare a field, or give the property accessors with bodies"),
        ["FieldLikeEvent"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                public event System.Action {|UAPI1012:Changed|};
            }
            """,
            "The event 'Changed' of 'MyArgs' hides a field, which would be part of the layout; declare a field, or give the event accessors with bodies"),
        ["NoFields"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI1013:MyArgs|}
            {
                public const int Answer = 42;
                public static ulong Shared;
                public readonly int Computed => 1;
            }
            """,
            "'MyArgs' has no field, and C has no struct of size 0; declare the fields of version 0"),
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
            }
            """,
            "'MyArgs' has LayoutKind.Explicit, but a version must be a prefix of the next; use LayoutKind.Sequential, and name padding as fields"),
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
