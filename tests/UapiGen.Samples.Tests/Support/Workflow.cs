using System.Diagnostics;

namespace UapiGen.Samples.Tests.Support;

/// <summary>The commands of a workflow, as a runner has them: each a line of bash, in the folder of the sample.</summary>
internal static class Workflow
{
    private const string Step = "- run: ";

    /// <summary>The commands, in order.</summary>
    public static IReadOnlyList<string> Commands(string file) =>
        [.. File.ReadLines(file).Select(line => line.Trim()).Where(line => line.StartsWith(Step, StringComparison.Ordinal)).Select(line => line[Step.Length..])];

    /// <summary>Runs a command in a folder, with the tool on the path; it must end well.</summary>
    /// <returns>The lines of its standard output.</returns>
    public static string[] Run(string command, string folder)
    {
        ProcessStartInfo start = new("bash", ["-e", "-o", "pipefail", "-c", command]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = AppContext.BaseDirectory + ":" + Environment.GetEnvironmentVariable("PATH");
        SampleRun run = SampleRun.Finish(start);
        Assert.True(run.ExitCode == 0, $"{command} ends with {run.ExitCode}: {string.Join('\n', run.Output)}\n{run.Error}");
        return run.Output;
    }
}
