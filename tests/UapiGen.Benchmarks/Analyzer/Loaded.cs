using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>The analyzers of an assembly.</summary>
internal static class Loaded
{
    /// <summary>Makes one of each, as the compiler does.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> From(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
