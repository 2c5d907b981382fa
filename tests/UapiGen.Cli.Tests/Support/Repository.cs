namespace UapiGen.Cli.Tests.Support;

/// <summary>Files of the repository that tests are below.</summary>
internal static class Repository
{
    private static readonly string s_root = FindRoot();

    /// <summary>A file's or folder's full path.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([s_root, .. parts]);

    /// <summary>The baselines of what we ship.</summary>
    public static string Baselines { get; } = PathOf("spec", "abi", "UapiGen.Linux");

    private static string FindRoot()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "UapiGen.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
