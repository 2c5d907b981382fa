using UapiGen.Analyzers.Tests.Fixes;
using UapiGen.Analyzers.Tests.Rules;
using UapiGen.Analyzers.Tests.Verification;
using UapiGen.Generator.Tests;

namespace UapiGen.Analyzers.Tests.Hits;

/// <summary>A source of this repository that declares or uses structs, whatever it was written for.</summary>
/// <param name="Name">Where it stands.</param>
/// <param name="Source">The source, its markings taken out.</param>
/// <param name="Files">The baselines that go with it.</param>
internal sealed partial record Fixture(string Name, string Source, IReadOnlyList<(string Path, string Text)> Files)
{
    /// <summary>All of them, by name.</summary>
    public static IEnumerable<Fixture> All =>
        new[] { OfGenerator(), OfRules(), OfFixes(), OfPages() }.SelectMany(kind => kind).OrderBy(fixture => fixture.Name, StringComparer.Ordinal);

    private static IEnumerable<Fixture> OfGenerator() =>
        Fixtures.All.Select(fixture => new Fixture("generator/" + fixture.Key, fixture.Value, []));

    private static IEnumerable<Fixture> OfRules() =>
        RuleExamples.All.Select(example => new Fixture("rule/" + example.Key, Plain(example.Value.Source), Plain(example.Value.Files)));

    private static IEnumerable<Fixture> OfFixes()
    {
        foreach ((string name, FixExample example) in FixExamples.All)
        {
            yield return new Fixture($"fix/{name}/before", Plain(example.Source), Plain(example.Files));
            if (example.Fixed is not null) yield return new Fixture($"fix/{name}/after", Plain(example.Fixed), Plain(example.FixedFiles ?? example.Files));
        }
    }

    private static IEnumerable<Fixture> OfPages()
    {
        foreach (RulePage page in RulePage.All)
        {
            if (page.Refused is not null) yield return new Fixture($"page/{page.Id}/refused", Sources(page.Refused.Source), page.Refused.Files);
            if (page.Accepted is not null) yield return new Fixture($"page/{page.Id}/accepted", Sources(page.Accepted.Source), page.Accepted.Files);
        }
    }

    private static string Plain(string marked) => Sources(Markup.Strip(marked));

    private static IReadOnlyList<(string Path, string Text)> Plain(IReadOnlyList<(string Path, string Text)> files) =>
        [.. files.Select(file => (file.Path, Markup.Strip(file.Text)))];

    private static string Sources(string source) => Reading.Sources.Usings + source;
}
