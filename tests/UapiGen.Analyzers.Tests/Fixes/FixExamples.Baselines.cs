using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    private const string Shipped =
        """
        [UapiStruct("my_args")]
        public partial struct MyArgs
        {
            [MustBeZero] public ulong Flags;
        }

        """;

    private const string Grown =
        """
        [UapiStruct("my_args")]
        public partial struct MyArgs
        {
            [MustBeZero] public ulong Flags;
            [Since(1)] public ulong Length;
        }

        """;

    private const string Another =
        """
        [UapiStruct("another_args")]
        public partial struct AnotherArgs
        {
            [MustBeZero] public ulong Flags;
        }

        """;

    /// <summary>Fixes that write baselines.</summary>
    private static Dictionary<string, FixExample> Baselines => new()
    {
        ["FirstBaselinesAreWritten"] = new(Mark(Shipped, "UAPI5050") + Mark(Another, "UAPI5050"), Shipped + Another)
        {
            FixedFiles = ShippedBaseline.DraftOf(Shipped + Another),
        },
        ["MissingBaselineIsWritten"] = new(Shipped + Mark(Another, "UAPI5051"), Shipped + Another)
        {
            Shipped = Shipped,
            FixedFiles = [.. ShippedBaseline.Of(Shipped), .. ShippedBaseline.DraftOf(Another)],
        },
        ["DraftIsWrittenAnew"] = new(Mark(Grown, "UAPI5052"), Grown)
        {
            Shipped = Shipped,
            FixedFiles = ShippedBaseline.Of(Shipped, Grown),
        },
    };

    private static string Mark(string source, string id)
    {
        int start = source.IndexOf("struct ", StringComparison.Ordinal) + "struct ".Length, end = source.IndexOf('\n', start);
        return $"{source[..start]}{{|{id}:{source[start..end]}|}}{source[end..]}";
    }
}
