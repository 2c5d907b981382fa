namespace UapiGen.Cli.Tests.Support;

/// <summary>What the tool wrote when somebody last read it.</summary>
internal static class Golden
{
    private const string AcceptVariable = "UAPIGEN_ACCEPT";

    /// <summary>Fails when a text differs from its golden file; writes the file when UAPIGEN_ACCEPT is 1.</summary>
    public static void Match(string name, string actual)
    {
        string path = Repository.PathOf("tests", "UapiGen.Cli.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }
        string expected = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        Assert.True(expected == actual, $"{name} is not what is written now. To accept it, and to read it in git diff: {AcceptVariable}=1 dotnet run --project tests/UapiGen.Cli.Tests\n{actual}");
    }
}
