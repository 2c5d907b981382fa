using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Hits;

/// <summary>
/// Every rule over every fixture of the tree, against a table that is read in review. A hit that is not in the table is a false alarm, or a new
/// rule's; a line of the table without its hit is a rule gone blind.
/// </summary>
public class HitsTests
{
    [Fact]
    public async Task EveryHit_IsExpected()
    {
        var table = new StringBuilder("# What every rule says of every fixture. Written by the tests: run them with UAPIGEN_ACCEPT=1, then read the difference.\n");
        foreach (Fixture fixture in Fixture.All)
        {
            IReadOnlyList<Diagnostic> found = await FixtureVerdicts.OfAsync(fixture);
            IEnumerable<string> hits = found
                .GroupBy(diagnostic => diagnostic.Id)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.Count() == 1 ? group.Key : string.Create(CultureInfo.InvariantCulture, $"{group.Key} x{group.Count()}"));
            table.Append(CultureInfo.InvariantCulture, $"{fixture.Name}: {string.Join(", ", hits.DefaultIfEmpty("none"))}\n");
        }

        RepositoryFiles.Verify(table.ToString(), "tests", "UapiGen.Analyzers.Tests", "Hits", "expected-hits.txt");
    }
}
