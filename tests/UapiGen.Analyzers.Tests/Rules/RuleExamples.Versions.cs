namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Faults of versions.</summary>
    private static Dictionary<string, RuleExample> Versions => new()
    {
        ["Since0"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                [{|UAPI3001:Since(0)|}] public ulong Extra;
            }
            """,
            "'MyArgs.Extra' says Since(0), but versions that are named begin with 1; remove the attribute from fields of version 0"),
        ["Order"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                [Since(1)] public ulong New;
                public ulong {|UAPI3002:Old|};
            }
            """,
            "'MyArgs.Old' of version 0 stands behind 'New' of version 1, so that version 0 is no prefix of version 1; move it before that field, or say Since(1)"),
        ["Gap"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                [{|UAPI3003:Since(3)|}] public ulong Extra;
            }
            """,
            "'MyArgs.Extra' says Since(3), but no field before it brings version 1; the next version's number is 1"),
        ["NoGrowth"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                public uint Mode;
                [{|UAPI3004:Since(1)|}] public uint Extra;
            }
            """,
            "Version 1 of 'MyArgs' has 16 bytes on x86-64, and the version before has 16: 'Extra' lies in its trailing padding, so that sizes do not tell them apart; name the padding as a field of the version before, which must be zero"),
    };
}
