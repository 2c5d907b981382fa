using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Benchmarks.Rounds;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>Analyzers at work on a project: each time on a compilation that nobody has asked anything yet, and on one thread.</summary>
/// <param name="project">What is analyzed.</param>
/// <param name="create">Makes the analyzers, as the compiler does at its start; none, where only the compiler is measured.</param>
/// <param name="symbols">Among how many public symbols the time is shared out.</param>
internal sealed class Analysis(Project project, Func<ImmutableArray<DiagnosticAnalyzer>> create, int symbols)
{
    // The compiler makes analyzers once, and keeps them while it lives.
    private readonly ImmutableArray<DiagnosticAnalyzer> analyzers = create();
    private readonly DiagnosticAnalyzer share = new CompilersShare();

    /// <summary>What the analyzers say.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Drive(project.Compile(), analyzers, project.Texts).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>The time inside the analyzers' own actions, as the compiler's driver counts it, for each symbol. The files beside the sources have been read before, as while somebody types.</summary>
    public Sample Own() => Own(project.Texts);

    /// <summary>The same with files that have not been read before, as when the compiler is started.</summary>
    public Sample OwnAtStart() => Own(project.TextsReadAnew());

    private Sample Own(ImmutableArray<AdditionalText> texts)
    {
        CompilationWithAnalyzers driver = Drive(project.Compile(), analyzers.Insert(0, share), texts);
        long allocated = Begin();
        AnalysisResult result = driver.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        allocated = End(allocated);
        TimeSpan own = TimeSpan.Zero;
        foreach (DiagnosticAnalyzer analyzer in analyzers)
            own += result.AnalyzerTelemetryInfo[analyzer].ExecutionTime;
        return new Sample(own.TotalNanoseconds / symbols, (double)allocated / symbols);
    }

    /// <summary>The time of compiler, driver and analyzers together.</summary>
    public Sample Whole()
    {
        CSharpCompilation compilation = project.Compile();
        long allocated = Begin();
        long start = Stopwatch.GetTimestamp();
        if (analyzers.IsEmpty)
            compilation.GetDiagnostics();
        else
            Drive(compilation, analyzers, project.Texts).GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        TimeSpan whole = Stopwatch.GetElapsedTime(start);
        return new Sample(whole.TotalNanoseconds, End(allocated));
    }

    private static CompilationWithAnalyzers Drive(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> all, ImmutableArray<AdditionalText> texts) => compilation.WithAnalyzers(
        all,
        new CompilationWithAnalyzersOptions(new AnalyzerOptions(texts), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));

    private static long Begin()
    {
        // What is left of others is not this one's to collect.
        GC.Collect();
        return GC.GetTotalAllocatedBytes(precise: true);
    }

    private static long End(long before) => GC.GetTotalAllocatedBytes(precise: true) - before;
}
