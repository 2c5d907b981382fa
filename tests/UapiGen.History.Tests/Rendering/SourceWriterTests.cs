using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi.Roslyn;
using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Rendering;

/// <summary>The rendered source declares what it was rendered from.</summary>
public class SourceWriterTests
{
    [Theory]
    [MemberData(nameof(Histories.Tags), MemberType = typeof(Histories))]
    public void TheRenderedSource_IsReadAsTheSameDeclaration(string tag)
    {
        IReadOnlyList<HistoryStep> steps = Histories.Of(tag).Steps;
        CSharpCompilation compilation = Sources.Compile([.. steps.Select((step, i) => SourceWriter.Write(step.Published, $"Step{i}"))]);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        List<(INamedTypeSymbol Type, StructReading Reading)> readings = [.. Sources.ReadAll(compilation)];
        Assert.Equal(steps.Count, readings.Count);
        foreach ((INamedTypeSymbol type, StructReading reading) in readings)
        {
            string space = type.ContainingNamespace.Name;
            StructDeclaration expected = TypeNames.Read(steps[int.Parse(space["Step".Length..], null)].Published, space).Declaration;
            Assert.Empty(reading.Faults);
            Assert.Equal(expected, reading.Model!.Declaration);
        }
    }
}
