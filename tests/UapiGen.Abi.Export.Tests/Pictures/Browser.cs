using System.Diagnostics;

namespace UapiGen.Abi.Export.Tests.Pictures;

/// <summary>A browser without a screen: it lays pages out as their readers see them.</summary>
internal static class Browser
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The page's document after its scripts have run; skips the test by name where there is no browser.</summary>
    public static string Run(string html)
    {
        string? program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').SelectMany(folder => s_names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "chromium is not installed, so nothing lays pictures out.");

        string folder = Directory.CreateTempSubdirectory("uapigen-browser-").FullName;
        try
        {
            string page = Path.Combine(folder, "page.html");
            File.WriteAllText(page, html);
            // Its sandbox is for pages of others, and does not start for root.
            string[] arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + Path.Combine(folder, "profile"), "--virtual-time-budget=20000", "--dump-dom", new Uri(page).AbsoluteUri];
            using Process process = Process.Start(new ProcessStartInfo(program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            string document = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, errors.Result);
            return document;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
