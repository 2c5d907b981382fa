using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using UapiGen.Docs.Tests.Pages;

namespace UapiGen.Docs.Tests;

/// <summary>Links within the repository lead to files that are there.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadSomewhere(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        IEnumerable<string> targets = CodeBlocks.Parse(page).Descendants<LinkInline>()
            .Select(link => link.Url ?? "")
            .Where(url => !url.Contains("://", StringComparison.Ordinal) && !url.StartsWith('#'));

        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(folder, Target(target))), $"{page} links to {target}, which is not there"));
    }

    /// <summary>The file: the name of a snapshot has a number sign of its own, and what follows the last one may be a place in the page.</summary>
    private static string Target(string url)
    {
        string path = Uri.UnescapeDataString(url);
        int mark = path.LastIndexOf('#');
        return mark < 0 || path.EndsWith(".verified.cs", StringComparison.Ordinal) ? path : path[..mark];
    }
}
