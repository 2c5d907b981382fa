using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using UapiGen.Analyzers;
using UapiGen.Docs.Tests.Pages;
using UapiGen.Generator;
using UapiGen.Linux.Kvm;
using UapiGen.Linux.Services;
using UapiGen.Serve;

namespace UapiGen.Docs.Tests.Compiling;

/// <summary>A block of C#, compiled as a reader's project would: with the usual usings, our packages, the generator and all analyzers.</summary>
internal static class Snippet
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] s_references =
        [.. Net100.References.All, .. new[] { typeof(UapiStructAttribute), typeof(KvmVm), typeof(ServedProgram), typeof(LinuxCallServices) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))];

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(DeclarationAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using UapiGen;
        global using UapiGen.Serve;
        """;

    /// <summary>What the compiler and the analyzers say of it, warnings and up, as a project's build shows them.</summary>
    public static async Task<Diagnostic[]> JudgeAsync(CodeBlock block, IEnumerable<CodeBlock> with, CancellationToken cancellation)
    {
        Compilation generated = Compile(new[] { block.Text }.Concat(with.Select(other => other.Text)), block.Values("using"), cancellation);
        var analyzed = new CompilationWithAnalyzers(generated, s_analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        return [.. (await analyzed.GetAllDiagnosticsAsync(cancellation)).Where(diagnostic => diagnostic is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false })];
    }

    /// <summary>Writes the assembly that a project of these sources builds.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="path">The assembly; its name is that of the file.</param>
    public static void Emit(IEnumerable<string> sources, string path)
    {
        Compilation compilation = Compile(sources, [], CancellationToken.None).WithAssemblyName(Path.GetFileNameWithoutExtension(path));
        EmitResult result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }

    private static Compilation Compile(IEnumerable<string> sources, IEnumerable<string> namespaces, CancellationToken cancellation)
    {
        SyntaxTree[] trees = [.. sources.Append(Usings).Concat(namespaces.Select(space => $"global using {space};")).Select(text => CSharpSyntaxTree.ParseText(text, s_options))];
        bool isProgram = trees.Any(tree => tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any());
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Snippet",
            trees,
            s_references,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

        CSharpGeneratorDriver.Create([new UapiGenerator().AsSourceGenerator()], parseOptions: s_options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _, cancellation);
        return generated;
    }
}
