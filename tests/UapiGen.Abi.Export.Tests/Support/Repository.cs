namespace UapiGen.Abi.Export.Tests.Support;

/// <summary>Files of the repository that tests are below.</summary>
internal static class Repository
{
    private const string AcceptVariable = "UAPIGEN_ACCEPT";

    private static readonly string s_root = FindRoot();

    /// <summary>A file's or folder's full path.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([s_root, .. parts]);

    /// <summary>Fails when a text differs from its golden file; writes the file when UAPIGEN_ACCEPT is 1.</summary>
    public static void MatchGolden(string name, string actual)
    {
        string path = PathOf("tests", "UapiGen.Abi.Export.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }
        string expected = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        Assert.True(expected == actual, $"{name} is not what is written now. To accept it, and to read it in git diff: {AcceptVariable}=1 dotnet run --project tests/UapiGen.Abi.Export.Tests\n{actual}");
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "UapiGen.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException("UapiGen.sln is in no folder above " + AppContext.BaseDirectory);
    }
}
