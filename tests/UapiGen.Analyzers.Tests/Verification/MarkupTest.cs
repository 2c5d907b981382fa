using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Generator;

namespace UapiGen.Analyzers.Tests.Verification;

/// <summary>
/// A source whose diagnostics are marked in it. Every diagnostic must be asserted, and for each one the framework checks besides that a
/// pragma suppresses it.
/// </summary>
internal sealed class MarkupTest : CSharpAnalyzerTest<DeclarationAnalyzer, DefaultVerifier>
{
    private bool _generates;

    public MarkupTest(string source)
    {
        // The framework's own reference assemblies are downloads; these come with a package.
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(Sources.References);
        TestState.Sources.Add(Sources.Usings + source);
        // The framework's own pragmas give no reason.
        if (!SuppressesItself(source)) DisabledDiagnostics.AddRange(SuppressionDescriptors.All.Select(descriptor => descriptor.Id));
    }

    /// <summary>Sets the severity of a rule as a user does.</summary>
    public void Configure(string id, string severity) =>
        TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\ndotnet_diagnostic.{id}.severity = {severity}\n"));

    /// <summary>Sets the severity of a rule for all files, those that are no sources among them.</summary>
    public void ConfigureEverywhere(string id, string severity) =>
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\ndotnet_diagnostic.{id}.severity = {severity}\n"));

    /// <summary>Leaves out what other families advise: an example is of one rule. What they say of every example is a test of its own.</summary>
    public void OnlyErrorsAndFamilyOf(string id) => DisabledDiagnostics.AddRange(RuleFamilies.AdviceOfOthers(id));

    /// <summary>Runs the generator as a build does, for sources that use what it writes.</summary>
    public void Generate()
    {
        _generates = true;
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
    }

    protected override IEnumerable<Type> GetSourceGenerators() => _generates ? [typeof(UapiGenerator)] : [];

    private static bool SuppressesItself(string source) => source.Contains("#pragma warning", StringComparison.Ordinal) || source.Contains("SuppressMessage", StringComparison.Ordinal);

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Analyzers.All;

    protected override ParseOptions CreateParseOptions() => Sources.ParseOptions;

    protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);
}
