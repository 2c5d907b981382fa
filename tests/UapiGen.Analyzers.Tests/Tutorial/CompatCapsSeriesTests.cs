using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Tutorial;

/// <summary>What the tutorial says of each posting is what the analyzers say of it.</summary>
public class CompatCapsSeriesTests
{
    public static TheoryData<string> Postings => [.. CompatCapsSeries.All.Select(step => step.Posting)];

    [Theory]
    [MemberData(nameof(Postings))]
    public async Task Posting_RaisesItsMistakesAndNoOther(string posting)
    {
        SeriesStep step = Step(posting);

        List<Diagnostic> found = await FindAsync(step.Source);

        Assert.Equal(step.Raised.Order(StringComparer.Ordinal), found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(found, diagnostic => step.Mended.Contains(diagnostic.Id));
    }

    [Fact]
    public void EveryMistakeOfTheSeries_IsMendedLater()
    {
        for (int i = 0; i < CompatCapsSeries.All.Count; i++)
        {
            SeriesStep step = CompatCapsSeries.All[i];
            Assert.All(step.Raised, id => Assert.Contains(CompatCapsSeries.All.Skip(i + 1), later => later.Mended.Contains(id)));
        }
    }

    [Fact]
    public async Task EveryStep_Generates()
    {
        foreach (SeriesStep step in CompatCapsSeries.All)
        {
            CSharpCompilation generated = Generation.Run(Sources.Compile(Sources.Usings + step.Source));
            Assert.DoesNotContain(generated.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
            Assert.DoesNotContain(await FindAsync(step.Source), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        }
    }

    private static SeriesStep Step(string posting) => CompatCapsSeries.All.Single(step => step.Posting == posting);

    private static async Task<List<Diagnostic>> FindAsync(string source) =>
        [.. (await Analysis.RunAsync(Sources.Compile(Sources.Usings + source))).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
}
