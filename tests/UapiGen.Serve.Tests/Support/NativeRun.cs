using System.Diagnostics;

namespace UapiGen.Serve.Tests;

/// <summary>A client's run with nobody watching.</summary>
internal static class NativeRun
{
    /// <summary>What it prints.</summary>
    public static string[] Lines(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
