using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace UapiGen.Analyzers;

/// <summary>The last compilations of each assembly: some, since a project may be built for several frameworks in turn.</summary>
internal static class KnownCompilations
{
    private const int PerAssembly = 4;

    /// <summary>How many assemblies are known at most.</summary>
    private const int Room = 256;

    private static readonly ConcurrentDictionary<string, Known[]> s_ofAssemblies = new(StringComparer.Ordinal);

    /// <summary>Several analyzers ask for the same compilation.</summary>
    private static readonly ConditionalWeakTable<Compilation, QuietDeclarations> s_ofCompilations = new();

    /// <summary>What is quiet in a compilation, as far as it is known, and to be added to.</summary>
    public static QuietDeclarations QuietIn(Compilation compilation, BaselineSet baselines, CancellationToken cancellation) =>
        s_ofCompilations.TryGetValue(compilation, out QuietDeclarations? quiet) ? quiet
        : s_ofCompilations.GetValue(compilation, _ => Find((CSharpCompilation)compilation, baselines, cancellation));

    private static QuietDeclarations Find(CSharpCompilation compilation, BaselineSet baselines, CancellationToken cancellation)
    {
        string name = compilation.AssemblyName ?? "";
        s_ofAssemblies.TryGetValue(name, out Known[]? latest);
        foreach (Known known in latest ?? [])
        {
            if (known.Imprint.IsOf(compilation, baselines, cancellation)) return known.Quiet;
        }
        if (s_ofAssemblies.Count >= Room) s_ofAssemblies.Clear();
        var added = new Known(new CompilationImprint(compilation, baselines, cancellation), new QuietDeclarations());
        s_ofAssemblies.AddOrUpdate(name, [added], (_, others) => [added, .. others.Take(PerAssembly - 1)]);
        return added.Quiet;
    }

    private sealed record Known(CompilationImprint Imprint, QuietDeclarations Quiet);
}
