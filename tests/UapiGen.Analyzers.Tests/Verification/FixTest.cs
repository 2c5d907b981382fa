using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
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
        Fill(test.TestState, example.Source, example.Files, []);
        Fill(test.FixedState, example.Fixed ?? example.Source, example.Files, example.FixedFiles ?? []);
        return test;
    }

    private static void Fill(SolutionState state, string source, IReadOnlyList<(string Path, string Text)> files, IReadOnlyList<(string Path, string Text)> written)
    {
        state.AdditionalReferences.AddRange(Sources.References);
        state.Sources.Add(Sources.Usings + source);
        foreach ((string path, string text) in files.Where(file => !written.Any(other => other.Path == file.Path)))
            state.AdditionalFiles.Add((path, text));
        foreach ((string path, string text) in written)
        {
            // A file that a fix changes keeps its encoding; one that it adds has one, in the folder below the project, which the framework calls /0/.
            if (files.Any(other => other.Path == path)) state.AdditionalFiles.Add((path, text));
            else state.AdditionalFiles.Add(("/0/abi/" + Path.GetFileName(path), SourceText.From(text, new UTF8Encoding(false))));
        }
    }

    protected override IEnumerable<Type> GetSourceGenerators() => _generates ? [typeof(UapiGenerator)] : [];

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Analyzers.All;

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => Analyzers.Fixes;

    protected override ParseOptions CreateParseOptions() => Sources.ParseOptions;

    protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);
}
