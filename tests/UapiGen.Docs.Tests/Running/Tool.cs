using System.Diagnostics;
using UapiGen.Docs.Tests.Pages;

namespace UapiGen.Docs.Tests.Running;

/// <summary>The tool of this build, which lies as the tests do.</summary>
internal static class Tool
{
    private static readonly string s_path = Locate();

    /// <summary>Runs it.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="arguments">Its command line.</param>
    public static (int Code, string Text, string Error) Run(string folder, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("dotnet", [s_path, .. arguments]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text, error.GetAwaiter().GetResult());
    }

    private static string Locate()
    {
        DirectoryInfo framework = new(AppContext.BaseDirectory);
        return Path.Combine(Repository.Root, "cli", "bin", framework.Parent!.Name, framework.Name, "uapigen.dll");
    }
}
