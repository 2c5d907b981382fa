using UapiGen.Generator.Tests.Harness;

namespace UapiGen.Generator.Tests;

/// <summary>The generated code, as its readers see it.</summary>
public class SnapshotTests
{
    public static TheoryData<string> Names => [.. Fixtures.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Output_IsAsReadAndAccepted(string fixture)
    {
        GeneratorRun run = GeneratorRun.Of(Fixtures.All[fixture]).CompilesWithoutWarnings();

        Assert.NotEmpty(run.Files);
        foreach ((string hint, string text) in run.Files)
            Snapshot.Match(nameof(SnapshotTests), fixture, hint.Replace(".g.cs", "", StringComparison.Ordinal), text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Output_IsTheSameInEveryCulture(string fixture)
    {
        // A locale whose minus sign is not '-' and whose digits group: numbers in generated code do not care.
        var hostile = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat.NegativeSign = "~";
        hostile.NumberFormat.NumberGroupSeparator = " ";
        IReadOnlyList<(string, string)> expected = GeneratorRun.Of(Fixtures.All[fixture]).Files;

        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = hostile;
            Assert.Equal(expected, GeneratorRun.Of(Fixtures.All[fixture]).Files);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
