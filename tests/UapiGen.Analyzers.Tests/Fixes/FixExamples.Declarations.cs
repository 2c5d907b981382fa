namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of what keeps a struct from being generated.</summary>
    private static Dictionary<string, FixExample> Declarations => new()
    {
        ["BoolBecomesByte"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public bool {|UAPI2001:Enabled|};
                public bool {|UAPI2001:Quiet|}; // both at once
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public byte Enabled;
                public byte Quiet; // both at once
            }
            """),
        ["CharBecomesTwoBytes"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public char {|UAPI2002:Letter|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ushort Letter;
            }
            """),
        ["RegisterBecomes64Bits"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public nint {|UAPI2003:Signed|};
                public System.UIntPtr {|UAPI2003:Unsigned|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public long Signed;
                public ulong Unsigned;
            }
            """),
        ["PointerBecomes64Bits"] = new(
            """
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs
            {
                public byte* {|UAPI2004:Name|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs
            {
                public ulong Name;
            }
            """),
        ["StructBecomesPartial"] = new(
            """
            [UapiStruct("my_args")]
            struct {|UAPI1001:MyArgs|}
            {
                public ulong Flags;
            }
            // In a type that is not partial either.
            public class Outer
            {
                /// <summary>Inner.</summary>
                [UapiStruct("inner_args")]
                public struct {|UAPI1001:{|UAPI1002:Inner|}|}
                {
                    public ulong Flags;
                }
            }
            """,
            """
            [UapiStruct("my_args")]
            partial struct MyArgs
            {
                public ulong Flags;
            }
            // In a type that is not partial either.
            public partial class Outer
            {
                /// <summary>Inner.</summary>
                [UapiStruct("inner_args")]
                public partial struct Inner
                {
                    public ulong Flags;
                }
            }
            """),
        ["ReadOnlyIsRemoved"] = new(
            """
            /// <summary>Mine.</summary>
            [UapiStruct("my_args")]
            readonly partial struct {|UAPI1007:MyArgs|}
            {
            }
            """,
            """
            /// <summary>Mine.</summary>
            [UapiStruct("my_args")]
            partial struct {|UAPI1013:MyArgs|}
            {
            }
            """),
        ["RefIsRemoved"] = new(
            """
            [UapiStruct("my_args")]
            public ref partial struct {|UAPI1006:MyArgs|}
            {
                public ulong Flags;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """),
        ["VersionZeroIsNotSaid"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                /// <summary>What.</summary>
                [{|UAPI3001:Since(0)|}] public ulong Flags;
                [MustBeZero, {|UAPI3001:Since(0)|}] public ulong More;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                /// <summary>What.</summary>
                public ulong Flags;
                [MustBeZero] public ulong More;
            }
            """),
        ["GapIsClosed"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                [{|UAPI3003:Since(3)|}] public ulong Extra;
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                [Since(1)] public ulong Extra;
            }
            """),
        ["FieldBehindANewerOneIsAsNew"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                [Since(1)] public ulong New;
                public ulong {|UAPI3002:Old|}; // and its comment
            }
            """,
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                [Since(1)] public ulong New;
                [Since(1)] public ulong Old; // and its comment
            }
            """),
        ["ManagedFieldHasNoFixedWidth"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public string {|UAPI2005:Name|};
            }
            """,
            null),
    };
}
