using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace UapiGen.Generator.Tests.Harness;

/// <summary>One run of the generator over sources, and the checks that every run must pass.</summary>
internal sealed class GeneratorRun
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(UapiStructAttribute).Assembly.Location)];

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);

    // Whose references are resolved once, for all that are made of it.
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create("Tested", references: s_references, options: s_options);

    private GeneratorRun(CSharpCompilation input, GeneratorDriver driver, CSharpCompilation output)
    {
        Input = input;
        Driver = driver;
        Output = output;
        Result = driver.GetRunResult().Results.Single();
    }

    public CSharpCompilation Input { get; }
    public GeneratorDriver Driver { get; }
    public CSharpCompilation Output { get; }
    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyList<(string Hint, string Text)> Files => [.. Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))];

    public static CSharpCompilation Compile(params string[] sources) =>
        s_empty.AddSyntaxTrees(sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Source{i}.cs")));

    public static GeneratorRun Of(params string[] sources) => Of(Compile(sources));

    public static GeneratorRun Of(CSharpCompilation input, GeneratorDriver? driver = null)
    {
        driver ??= CSharpGeneratorDriver.Create(
            [new UapiGenerator().AsSourceGenerator()], parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out _);
        var run = new GeneratorRun(input, driver, (CSharpCompilation)output);

        // The generator never throws and never reports: the driver would say so here.
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Result.Diagnostics);
        return run;
    }

    /// <summary>Fails on any error, and on any warning in a generated file.</summary>
    public GeneratorRun CompilesWithoutWarnings()
    {
        var generated = Result.GeneratedSources.Select(source => source.SyntaxTree).ToHashSet();
        Diagnostic[] bad =
        [
            .. Output.GetDiagnostics().Where(diagnostic =>
                diagnostic.Severity == DiagnosticSeverity.Error
                || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceTree is { } tree && generated.Contains(tree))),
        ];
        if (bad.Length > 0) Assert.Fail(string.Join("\n", bad.Take(10).Select(b => b.ToString())) + "\n" + string.Join("\n", Files.Select(f => f.Text)));
        return this;
    }

    /// <summary>The compilation as an assembly in memory, for tests that run what was generated.</summary>
    public System.Reflection.Assembly Load()
    {
        using var stream = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = Output.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(10)));
        return System.Reflection.Assembly.Load(stream.ToArray());
    }
}
