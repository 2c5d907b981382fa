using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Usage;

/// <summary>Judges code that uses declared structs, together with what the generator writes for them.</summary>
internal static class UseSites
{
    /// <summary>The ids that are reported, in the order of the source. The source itself must compile.</summary>
    public static async Task<string[]> JudgeAsync(string source)
    {
        CSharpCompilation compilation = Generation.Run(Sources.Compile(Sources.Usings + source));
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        List<Diagnostic> found = await Analysis.RunAsync(compilation);
        return [.. found.Where(diagnostic => diagnostic.Id.StartsWith("UAPI8", StringComparison.Ordinal) || diagnostic.DefaultSeverity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => diagnostic.Id)];
    }
}
