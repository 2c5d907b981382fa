namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What breaks the layout of something that shipped.</summary>
    private static Dictionary<string, RuleExample> BreaksLayout => new()
    {
        ["WidthChanged"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public uint {|UAPI6020:Mode|};
            }
            """,
            "'MyArgs.Mode' was u64 (8 bytes) and is u32 (4 bytes), in version 0 (Linux 6.1): everything behind it moves; restore the type, and append a wider field as a new version")
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
    };
}
