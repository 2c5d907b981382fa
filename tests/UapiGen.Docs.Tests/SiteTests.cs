using UapiGen.Docs.Tests.Pages;
using YamlDotNet.RepresentationModel;

namespace UapiGen.Docs.Tests;

/// <summary>The site's tables of contents name every page, and only pages that are there (dotnet build docs makes the site, and checks its links).</summary>
public class SiteTests
{
    private const string Api = "artifacts/docs/yaml/toc.yml", Home = "docs/index.md";

    [Fact]
    public void Contents_NameEveryPage()
    {
        IEnumerable<string> pages = Repository.Pages.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && page != Home);

        Assert.Empty(pages.Except(Entries("docs/toc.yml")));
    }

    [Fact]
    public void Contents_NameNothingElse() =>
        Assert.All(Entries("docs/toc.yml").Where(entry => entry != Api), entry => Assert.True(File.Exists(Path.Combine(Repository.Root, entry)), $"{entry} is not there"));

    /// <summary>The pages of a table and of those that it names, from the root of the repository.</summary>
    private static IEnumerable<string> Entries(string toc)
    {
        YamlStream yaml = [];
        yaml.Load(new StringReader(Repository.Read(toc)));
        return yaml.Documents[0].AllNodes.OfType<YamlMappingNode>()
            .Where(node => node.Children.ContainsKey("href"))
            .Select(node => Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(toc)!, node["href"].ToString())))
            .SelectMany(entry => entry.EndsWith(".yml", StringComparison.Ordinal) && entry != Api ? Entries(entry) : [entry]);
    }
}
