using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Analyzers;
using UapiGen.Generator;

namespace UapiGen.Cli.Tests.Import;

/// <summary>Compiles what was imported as a user's project would: with the generator and all analyzers.</summary>
internal static class ImportedAssembly
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp14);
    private static readonly MetadataReference[] s_references = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(UapiStructAttribute).Assembly.Location)];

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(DeclarationAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Compiles a source into an assembly, beside the runtime that it needs.</summary>
    /// <returns>The errors; the assembly is written where there is none.</returns>
    public static async Task<string[]> CompileAsync(string source, string assembly, CancellationToken cancellation)
    {
        (Compilation generated, ImmutableArray<Diagnostic> found) = await AnalyzeAsync(source, Path.GetFileNameWithoutExtension(assembly), cancellation);
        string[] errors = [.. found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];
        if (errors.Length > 0) return errors;

        generated.Emit(assembly, cancellationToken: cancellation);
        File.Copy(typeof(UapiStructAttribute).Assembly.Location, Path.Combine(Path.GetDirectoryName(assembly)!, "UapiGen.Runtime.dll"), overwrite: true);
        return [];
    }

    /// <summary>What our rules say of a source that they do not refuse: each rule with the message.</summary>
    public static async Task<string[]> AdviceAsync(string source, CancellationToken cancellation) =>
    [
        .. (await AnalyzeAsync(source, "Advised", cancellation)).Found
            .Where(diagnostic => diagnostic.Id.StartsWith("UAPI", StringComparison.Ordinal))
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")
            .Order(StringComparer.Ordinal),
    ];

    private static async Task<(Compilation Generated, ImmutableArray<Diagnostic> Found)> AnalyzeAsync(string source, string name, CancellationToken cancellation)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source, s_options, cancellationToken: cancellation)], s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new UapiGenerator().AsSourceGenerator()], parseOptions: s_options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _, cancellation);
        CompilationWithAnalyzers analyzed = new(generated, s_analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        return (generated, await analyzed.GetAllDiagnosticsAsync(cancellation));
    }
}
