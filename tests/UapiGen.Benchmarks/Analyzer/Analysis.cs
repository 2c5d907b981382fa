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

    /// <summary>The time inside the analyzers' own actions, as the compiler's driver counts it, for each symbol. Sources and files are those of the compilation before.</summary>
    public Sample Own() => Own(project);

    /// <summary>The same while somebody types in a method.</summary>
    public Sample OwnWhileTyping() => Own(project.Typed());

    /// <summary>The same in the next build of a compiler that stays: all is read anew, and says what it said.</summary>
    public Sample OwnInNextBuild() => Own(project.ReadAnew());

    /// <summary>The same in a first build: nobody has seen the baselines.</summary>
    public Sample OwnInFirstBuild() => Own(project.NeverSeen());

    private Sample Own(Project found)
    {
        CompilationWithAnalyzers driver = Drive(found.Compile(), analyzers.Insert(0, share), found.Texts);
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
