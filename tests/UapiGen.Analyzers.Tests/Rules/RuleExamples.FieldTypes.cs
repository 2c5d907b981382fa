namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Faults of field types.</summary>
    private static Dictionary<string, RuleExample> FieldTypes => new()
    {
        ["Bool"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public bool {|UAPI2001:Enabled|};
            }
            """,
            "'MyArgs.Enabled' is a bool, for which any byte but 0 and 1 is undefined; use a bit of a flags field, or a byte"),
        ["Char"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public char {|UAPI2002:Letter|};
            }
            """,
            "'MyArgs.Letter' is a char, which has 2 bytes here and 1 in C; use byte for C's char, or ushort"),
        ["NativeInteger"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public nint {|UAPI2003:Word|};
            }
            """,
            "'MyArgs.Word' is nint, which has 4 bytes on some machines and 8 on others; use ulong or long"),
        ["UIntPtr"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public System.UIntPtr {|UAPI2003:Word|};
            }
            """,
            "'MyArgs.Word' is nuint, which has 4 bytes on some machines and 8 on others; use ulong or long"),
        ["Pointer"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public unsafe void* {|UAPI2004:Buffer|};
            }
            """,
            "'MyArgs.Buffer' is void*, which has 4 bytes on some machines and 8 on others; use ulong, and convert as u64_to_user_ptr does"),
        ["FunctionPointer"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public unsafe delegate*<int, void> {|UAPI2004:Callback|};
            }
            """,
            "'MyArgs.Callback' is delegate*<int, void>, which has 4 bytes on some machines and 8 on others; use ulong, and convert as u64_to_user_ptr does"),
        ["String"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public string {|UAPI2005:Name|};
            }
            """,
            "'MyArgs.Name' is string, whose bytes mean nothing outside this process; use a fixed-width integer, a fixed array, or a ulong that holds an address"),
        ["Array"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public byte[] {|UAPI2005:Name|};
            }
            """,
            "'MyArgs.Name' is byte[], whose bytes mean nothing outside this process; use a fixed-width integer, a fixed array, or a ulong that holds an address"),
        ["Float"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public float {|UAPI2006:Ratio|};
            }
            """,
            "'MyArgs.Ratio' is float, which the kernel cannot compute with; use an integer with a unit, such as nanoseconds in a ulong"),
        ["Decimal"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public decimal {|UAPI2006:Price|};
            }
            """,
            "'MyArgs.Price' is decimal, which the kernel cannot compute with; use an integer with a unit, such as nanoseconds in a ulong"),
        ["Guid"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public System.Guid {|UAPI2007:Id|};
            }
            """,
            "'MyArgs.Id' holds System.Guid, whose reference assembly does not show its true fields; use integers or a struct of your own"),
        ["FixedBool"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public unsafe fixed bool {|UAPI2001:Switches|}[4];
            }
            """,
            "'MyArgs.Switches' is a bool, for which any byte but 0 and 1 is undefined; use a bit of a flags field, or a byte"),
    };
}
