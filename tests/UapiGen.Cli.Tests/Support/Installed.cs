namespace UapiGen.Cli.Tests.Support;

/// <summary>Programs that tests hold the tool against.</summary>
internal static class Installed
{
    /// <summary>The full path of a program; skips the test by name where it is missing.</summary>
    public static string Require(string program)
    {
        string? found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, $"{program} is not installed.");
        return found!;
    }
}
