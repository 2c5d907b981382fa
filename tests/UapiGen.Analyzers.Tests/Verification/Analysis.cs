using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace UapiGen.Analyzers.Tests.Verification;

/// <summary>Runs the analyzers as the compiler does, without a workspace: fast enough for thousands of sources.</summary>
internal static class Analysis
{
    /// <summary>What they report, an exception of its own included (AD0001).</summary>
    /// <param name="compilation">The source.</param>
    /// <param name="files">The baselines.</param>
    public static async Task<List<Diagnostic>> RunAsync(CSharpCompilation compilation, params AdditionalText[] files) =>
        [.. await Begin(compilation, files).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)];

    /// <summary>What they and the compiler itself report: a compilation that is asked by itself is bound once more.</summary>
    /// <param name="compilation">The source.</param>
    /// <param name="files">The baselines.</param>
    public static async Task<List<Diagnostic>> RunWithCompilerAsync(CSharpCompilation compilation, params AdditionalText[] files) =>
        [.. await Begin(compilation, files).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken)];

    private static CompilationWithAnalyzers Begin(CSharpCompilation compilation, AdditionalText[] files)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files]),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        return new CompilationWithAnalyzers(compilation, Analyzers.All, options);
    }
}
