namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Faults of what kind of type a struct is.</summary>
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
    };
}
