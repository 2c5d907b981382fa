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
