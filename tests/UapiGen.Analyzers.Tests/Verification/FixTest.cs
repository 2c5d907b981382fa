using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using UapiGen.Analyzers.Tests.Fixes;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Generator;

namespace UapiGen.Analyzers.Tests.Verification;

/// <summary>
/// A source with marked diagnostics and what a fix makes of it. The framework applies the fix one by one, and fix-all in document, project and
/// solution; what comes out must compile, and holds no diagnostic that is not marked.
/// </summary>
internal sealed class FixTest : CSharpCodeFixTest<DeclarationAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
{
    private bool _generates;

    private FixTest()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        // Suppression is shown by the examples of the rules.
        TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
    }

    public static FixTest Of(FixExample example)
    {
        var test = new FixTest { CodeActionEquivalenceKey = example.Key };
        test.DisabledDiagnostics.AddRange(RuleFamilies.AdviceOfOthers(example.Id));
        if (RuleFamilies.UsesGenerated(example.Id))
        {
            test._generates = true;
            test.TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        }
        Fill(test.TestState, example.Source, example.Files);
        Fill(test.FixedState, example.Fixed ?? example.Source, example.FixedFiles ?? example.Files);
        return test;
    }

    private static void Fill(SolutionState state, string source, IEnumerable<(string Path, string Text)> files)
    {
        state.AdditionalReferences.AddRange(Sources.References);
        state.Sources.Add(Sources.Usings + source);
        foreach ((string path, string text) in files)
            state.AdditionalFiles.Add((path, text));
    }

    protected override IEnumerable<Type> GetSourceGenerators() => _generates ? [typeof(UapiGenerator)] : [];

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Analyzers.All;

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => Analyzers.Fixes;

    protected override ParseOptions CreateParseOptions() => Sources.ParseOptions;

    protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);
}
