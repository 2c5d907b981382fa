using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Hostile;

/// <summary>
/// What must hold of any source whatever: nothing throws, and a declaration that gets no code is explained, by a rule of ours or by an error of
/// the compiler.
/// </summary>
internal static class Judgement
{
    /// <summary>Judges a source; a failure shows it.</summary>
    /// <returns>How many declarations were read, and how many of them had a model.</returns>
    public static async Task<(int Read, int Models)> OfAsync(string source)
    {
        CSharpCompilation compilation = Sources.Compile(source);
        List<(StructModel? Struct, HandlerClassModel? Handlers, int Faults)> readings;
        List<Diagnostic> reported;
        try
        {
            readings = [.. Read(compilation)];
            // An analyzer only hands on what was read: where there is nothing to hand on, its run would cost most of the test's time.
            reported = readings.Any(reading => reading.Faults > 0) ? await Analysis.RunAsync(compilation) : [];
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            throw new InvalidOperationException("The reader threw on:\n" + source, thrown);
        }

        Assert.True(reported.All(diagnostic => diagnostic.Id.StartsWith("UAPI", StringComparison.Ordinal)), $"An analyzer threw: {string.Join('\n', reported)}\n{source}");
        // What an analyzer finds where nothing is declared, the reader does not read.
        reported.RemoveAll(diagnostic => diagnostic.Id is RuleIdentifiers.AttributeOutsideStruct or RuleIdentifiers.HandlerOutsideClass);
        // Advice is given on what was read without fault.
        reported.RemoveAll(diagnostic => diagnostic.Descriptor.DefaultSeverity != DiagnosticSeverity.Error);
        Assert.True(reported.Count == readings.Sum(reading => reading.Faults), $"The analyzers report {reported.Count} faults of {readings.Sum(reading => reading.Faults)}:\n{source}");
        Assert.True(readings.All(reading => (reading.Struct is null && reading.Handlers is null) || reading.Faults == 0), "A model stands beside faults:\n" + source);

        bool silent = readings.Any(reading => reading.Struct is null && reading.Handlers is null && reading.Faults == 0);
        Assert.True(!silent || HasError(compilation), "Nobody says why there is no code:\n" + source);
        return (readings.Count, readings.Count(reading => reading.Struct is not null || reading.Handlers is not null));
    }

    private static IEnumerable<(StructModel? Struct, HandlerClassModel? Handlers, int Faults)> Read(CSharpCompilation compilation)
    {
        foreach ((_, StructReading reading) in Sources.ReadAll(compilation))
            yield return (reading.Model, null, reading.Faults.Length);
        foreach (HandlerReading reading in Sources.ReadHandlers(compilation))
            yield return (null, reading.Model, reading.Faults.Length);
    }

    private static bool HasError(CSharpCompilation compilation) =>
        // The parser's errors cost nothing; the binder's are asked for where there are none.
        compilation.SyntaxTrees.Any(tree => tree.GetDiagnostics(TestContext.Current.CancellationToken).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        || compilation.GetDiagnostics(TestContext.Current.CancellationToken).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
