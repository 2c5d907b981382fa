namespace UapiGen.Generator.Tests.Harness;

/// <summary>
/// Holds text against a file beside the tests, in the naming of the Verify library: <c>Class.Method#Hint.verified.cs</c>. The one place to
/// change when that library is to be had.
/// </summary>
internal static class Snapshot
{
    private const string AcceptVariable = "UAPIGEN_ACCEPT";

    // The compiler maps source paths away, so the folder is found from where the tests run: below the repository.
    private static readonly string s_directory = Path.Combine(RepositoryRoot(), "tests", "UapiGen.Generator.Tests", "Snapshots");

    /// <summary>Fails with the first difference, or writes the file when UAPIGEN_ACCEPT=1.</summary>
    public static void Match(string testClass, string method, string hint, string actual)
    {
        string path = Path.Combine(s_directory, $"{testClass}.{method}#{hint}.verified.cs");
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            Directory.CreateDirectory(s_directory);
            File.WriteAllText(path, actual);
            return;
        }

        string expected = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        if (expected != actual) Assert.Fail(Explain(path, expected, actual));
    }

    private static string Explain(string path, string expected, string actual)
    {
        string[] before = expected.Split('\n'), after = actual.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line]) line++;
        return $"""
            {Path.GetFileName(path)} differs first in line {line + 1}:
            - {(line < before.Length ? before[line] : "(end of file)")}
            + {(line < after.Length ? after[line] : "(end of file)")}
            To accept all generated files as they are now, and to read them in `git diff`:
              UAPIGEN_ACCEPT=1 dotnet run --project tests/UapiGen.Generator.Tests
            """;
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "UapiGen.sln"))) directory = directory.Parent;
        return directory?.FullName ?? throw new DirectoryNotFoundException("UapiGen.sln is in no folder above " + AppContext.BaseDirectory);
    }
}
