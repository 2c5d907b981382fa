using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Hits;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Assemblies;

/// <summary>What is said of a built assembly is what the compiler said of its source, word for word, over every fixture of the tree that makes an assembly.</summary>
public class AssemblyJudgementTests(ITestOutputHelper output)
{
    [Fact]
    public async Task EveryFixture_IsJudgedAsInSource()
    {
        List<string> differences = [];
        int judged = 0, said = 0;
        foreach (Fixture fixture in Fixture.All)
        {
            if (Suppresses(fixture.Source)) continue;
            IReadOnlyList<Diagnostic> ofSource = await FixtureVerdicts.OfAsync(fixture);
            // Nothing was generated for such a struct or class, and what is said of it is said of its source.
            if (ofSource.Any(diagnostic => AssemblyJudgement.OfShape.Contains(diagnostic.Id))) continue;
            if (Emit(Generation.Run(Sources.Compile(fixture.Source))) is not { } assembly) continue;

            string[] compiler = Lines(ofSource);
            string[] tool = Lines(AssemblyJudgement.Of(assembly, [.. fixture.Files.Select(file => new BaselineFile(file.Path, file.Text))], TestContext.Current.CancellationToken).Select(one => one.Diagnostic));
            differences.AddRange(compiler.Except(tool).Select(line => $"{fixture.Name}: only the compiler: {line}"));
            differences.AddRange(tool.Except(compiler).Select(line => $"{fixture.Name}: only of the assembly: {line}"));
            if (compiler.Length != tool.Length) differences.Add($"{fixture.Name}: {compiler.Length} and {tool.Length}");
            judged++;
            said += tool.Length;
        }

        output.WriteLine($"{judged} assemblies, {said} diagnostics");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.True(judged > 500 && said > 300, $"{judged} assemblies, {said} diagnostics");
    }

    [Fact]
    public void RulesOfSourceAlone_AreRules() =>
        Assert.All(AssemblyJudgement.OfSourceAlone.Concat(AssemblyJudgement.OfShape), id => Assert.Contains(RuleDescriptors.All, rule => rule.Id == id));

    private static string[] Lines(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => !AssemblyJudgement.OfSourceAlone.Contains(diagnostic.Id))
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}{Message(diagnostic)}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether a source silences something: an assembly shows no pragma, and the attribute only where it was asked for.</summary>
    private static bool Suppresses(string source) => source.Contains("#pragma warning", StringComparison.Ordinal) || source.Contains("SuppressMessage", StringComparison.Ordinal);

    /// <summary>The words; but of two commands of one number it is the second in the source that is told, which an assembly orders by name.</summary>
    private static string Message(Diagnostic diagnostic) =>
        diagnostic.Id == RuleIdentifiers.CommandCollides ? "" : ": " + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The assembly that others would get; null for a source that does not compile.</summary>
    internal static IAssemblySymbol? Emit(CSharpCompilation source)
    {
        using MemoryStream stream = new();
        if (!source.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success) return null;
        PortableExecutableReference assembly = MetadataReference.CreateFromImage(stream.ToArray());
        CSharpCompilation reader = CSharpCompilation.Create(
            "reader", references: [.. source.References, assembly], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        return (IAssemblySymbol)reader.GetAssemblyOrModuleSymbol(assembly)!;
    }
}
