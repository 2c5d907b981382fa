namespace UapiGen.Docs.Tests.Pages;

/// <summary>The repository that these tests stand in.</summary>
internal static class Repository
{
    /// <summary>Set to 1, it makes a test that compares a written table write it instead.</summary>
    public const string AcceptVariable = "UAPIGEN_ACCEPT";

    /// <summary>Its root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The pages that people read: README, docs/, and the readme of each package. Pages of rules have tests of their own.</summary>
    public static IEnumerable<string> Pages =>
        new[] { "README.md" }
            .Concat(Below("docs"))
            .Concat(Directory.EnumerateFiles(Root, "PACKAGE.md", SearchOption.AllDirectories).Select(Relative))
            .Order(StringComparer.Ordinal);

    /// <summary>A file's text.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.md", SearchOption.AllDirectories).Select(Relative).Where(path => !path.Contains("/_site/", StringComparison.Ordinal));

    private static string Relative(string path) => Path.GetRelativePath(Root, path);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "UapiGen.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException("the tests run outside of the repository");
    }
}
