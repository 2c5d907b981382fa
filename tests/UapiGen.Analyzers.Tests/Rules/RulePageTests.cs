using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Rules;

/// <summary>The pages say what the rules do: their code is compiled and analyzed.</summary>
public class RulePageTests
{
    /// <summary>All but those that no page can show.</summary>
    public static TheoryData<string> Ids => [.. AllDescriptors.Select(descriptor => descriptor.Id).Where(id => !RuleExamples.NotOnAPage.Contains(id))];

    private static IEnumerable<DiagnosticDescriptor> AllDescriptors => RuleDescriptors.All;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task RefusedCode_GivesThisRuleAlone(string id)
    {
        RulePage page = RulePage.Of(id);
        Assert.NotNull(page.Refused);

        List<Diagnostic> found = await JudgeAsync(Prepare(page.Refused, id), page.Refused, id);

        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal(id, diagnostic.Id));
        // Every declaration on the page's refused half that is at fault gets nothing of the generator.
        CSharpCompilation generated = Generation.Run(Compile(page.Refused));
        Assert.Equal(found.Count, (await JudgeAsync(generated, page.Refused, id)).Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task AcceptedCode_CompilesAndGivesNothing(string id)
    {
        RulePage page = RulePage.Of(id);
        Assert.NotNull(page.Accepted);
        CSharpCompilation compilation = Compile(page.Accepted);

        Assert.DoesNotContain(Prepare(page.Accepted, id).GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Empty(await JudgeAsync(Prepare(page.Accepted, id), page.Accepted, id));
        Assert.All(Sources.ReadAll(compilation), read => Assert.NotNull(read.Reading.Model));
        // What the analyzers accept, the generator takes; and they accept its part of the type as well.
        CSharpCompilation generated = Generation.Run(compilation);
        Assert.True(generated.SyntaxTrees.Length > compilation.SyntaxTrees.Length, "nothing was generated");
        Assert.DoesNotContain(generated.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Empty(await JudgeAsync(generated, page.Accepted, id));
    }

    [Fact]
    public void Pages_AreThoseOfTheDescriptors()
    {
        IEnumerable<string> expected = AllDescriptors.Select(descriptor => $"# {descriptor.Id}: {descriptor.Title}").Order(StringComparer.Ordinal);

        Assert.Equal(expected, RulePage.All.Select(page => page.Title));
        Assert.All(RulePage.All, page => Assert.Contains("## When to suppress", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Index_ListsEveryRule()
    {
        var text = new StringBuilder();
        text.Append("# Rules\n\nWritten by the tests from the descriptors: run them with `UAPIGEN_ACCEPT=1`, do not edit.\n");
        text.Append("The severity of a rule is set in .editorconfig: `dotnet_diagnostic.UAPI1001.severity = warning`.\n");
        text.Append(
            """

            [What the rules do not see, and why](not-seen.md).

            A new rule is, in this order: a member of the enum of its family and the check that finds it (`DeclarationRule`, `DesignRule`, `BaselineRule`,
            `BreakRule`, all in UapiGen.Abi; a rule of use sites is found by its analyzer alone), an id in `RuleIdentifiers` that was never used, its line
            in the family's descriptors, an example in `RuleExamples`, a page here, and the tests run once with `UAPIGEN_ACCEPT=1`. A test fails for each
            step that is forgotten.

            """);
        foreach (IGrouping<string, DiagnosticDescriptor> group in AllDescriptors.GroupBy(descriptor => descriptor.Category))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n| Rule | What it finds | Severity |\n|---|---|---|\n");
            foreach (DiagnosticDescriptor descriptor in group)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title} | {descriptor.DefaultSeverity} |\n");
        }
        RepositoryFiles.Verify(text.ToString(), "spec", "rules", "README.md");
    }

    [Fact]
    public void Readme_ListsEveryFamily()
    {
        var table = new StringBuilder("| rules | what they find | how many |\n|---|---|---|\n");
        foreach (IGrouping<string, DiagnosticDescriptor> family in AllDescriptors.GroupBy(descriptor => descriptor.Category))
        {
            string ids = family.First().Id[..5] + "xxx";
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{ids}](spec/rules/README.md#{family.Key.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant()}) | {Purpose(family.Key)} | {family.Count()} |\n");
        }
        string readme = File.ReadAllText(RepositoryFiles.PathOf("README.md"));
        int start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, end = readme.IndexOf(End, StringComparison.Ordinal);
        Assert.True(end >= start, "the README has lost the marks around its table of rules");

        RepositoryFiles.Verify(readme[..start] + table + readme[end..], "README.md");
    }

    private static string Purpose(string category) => category switch
    {
        "UapiGen.Shape" => "a struct that cannot be laid out as C would",
        "UapiGen.FieldTypes" => "a field without a fixed width",
        "UapiGen.Contract" => "versions and a contract that contradict each other",
        "UapiGen.Handlers" => "a handler that no dispatch can call",
        "UapiGen.Baselines" => "a baseline that is damaged, edited, stale or missing",
        "UapiGen.Breaks" => "a promise that shipped and is broken: layout, constants, commands, contract",
        "UapiGen.Design" => "what will be regretted once it has shipped",
        "UapiGen.Usage" => "client and handler code that goes round the rules",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "a family without a purpose"),
    };

    private const string Begin = "<!-- rules: written by the tests -->\n";
    private const string End = "<!-- end of rules -->";

    [Fact]
    public void ReleaseNotes_ListEveryRule()
    {
        var text = new StringBuilder("; Rules that no release has yet\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (DiagnosticDescriptor descriptor in AllDescriptors)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}\n");
        RepositoryFiles.Verify(text.ToString(), "analyzers", "UapiGen.Analyzers", "AnalyzerReleases.Unshipped.md");
    }

    private static async Task<List<Diagnostic>> JudgeAsync(CSharpCompilation compilation, RulePage.Case page, string id)
    {
        List<Diagnostic> found = await Analysis.RunAsync(compilation, [.. page.Files.Select(file => new BaselineFile(file.Path, file.Text))]);
        return [.. found.Where(diagnostic => RuleFamilies.Counts(diagnostic, id))];
    }

    /// <summary>Use sites are judged together with what they use.</summary>
    private static CSharpCompilation Prepare(RulePage.Case page, string id) => RuleFamilies.UsesGenerated(id) ? Generation.Run(Compile(page)) : Compile(page);

    private static CSharpCompilation Compile(RulePage.Case page) => Sources.Compile(Sources.Usings + page.Source);
}
