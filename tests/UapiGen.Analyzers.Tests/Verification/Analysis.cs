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
    public static async Task<List<Diagnostic>> RunAsync(CSharpCompilation compilation, params AdditionalText[] files)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files]),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var analyzed = new CompilationWithAnalyzers(compilation, Analyzers.All, options);
        return [.. await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)];
    }
}
