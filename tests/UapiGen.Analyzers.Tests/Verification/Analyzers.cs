using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.CodeFixes;

namespace UapiGen.Analyzers.Tests.Verification;

/// <summary>All analyzers and all fixes: what a project has that references the package.</summary>
internal static class Analyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } = [.. Instances<DiagnosticAnalyzer>(typeof(DeclarationAnalyzer))];

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = [.. Instances<CodeFixProvider>(typeof(SourceFixProvider))];

    private static IEnumerable<T> Instances<T>(Type ofAssembly) =>
        ofAssembly.Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!);
}
