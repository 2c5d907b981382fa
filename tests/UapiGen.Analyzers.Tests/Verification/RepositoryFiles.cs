namespace UapiGen.Analyzers.Tests.Verification;

/// <summary>Files of this repository that tests compare with what the code says.</summary>
internal static class RepositoryFiles
{
    /// <summary>Set to 1, it makes a test that compares a generated file write it instead.</summary>
    public const string AcceptVariable = "UAPIGEN_ACCEPT";

    private static readonly string s_root = FindRoot();

    /// <summary>A file's full path.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([s_root, .. parts]);

    /// <summary>Fails when a generated file differs from what it should be; writes it when asked to accept.</summary>
    public static void Verify(string expected, params string[] parts)
    {
        string path = PathOf(parts);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(path, expected);
            return;
        }
        string actual = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(expected == actual, $"{Path.Combine(parts)} is not what the descriptors say. Run the tests once with {AcceptVariable}=1 to write it:\n{expected}");
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "UapiGen.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException("the tests run outside of the repository");
    }
}
