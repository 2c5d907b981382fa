using System.ComponentModel;
using System.Diagnostics;

namespace UapiGen.Btf.Tests.Building;

/// <summary>A program of the machine: pahole, gcc, or what gcc made.</summary>
internal static class Tool
{
    /// <summary>Skips the test by name where the program is not installed.</summary>
    public static void Require(string command)
    {
        try
        {
            Run(command, "--version");
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{command} is not installed.");
        }
    }

    /// <summary>Runs it and returns what it wrote; what it complains of is returned with its exit code.</summary>
    public static (string Output, string Complaints, int ExitCode) Run(string command, params string[] arguments)
    {
        ProcessStartInfo start = new(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start)!;
        Task<string> complaints = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, complaints.Result, process.ExitCode);
    }
}
