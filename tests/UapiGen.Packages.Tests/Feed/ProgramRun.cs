using System.Diagnostics;

namespace UapiGen.Packages.Tests.Feed;

/// <summary>A run of a program to its end, with all that it said.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Error, TimeSpan Elapsed)
{
    // A build is done in a minute on an idle machine; on a busy one it may take many.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(20);

    /// <summary>Runs the SDK that runs these tests.</summary>
    public static ProgramRun DotNet(string folder, params IReadOnlyList<string> arguments) => Of("dotnet", folder, arguments);

    /// <summary>Runs a program in a folder.</summary>
    public static ProgramRun Of(string program, string folder, params IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(program) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);

        // What the runner sets for its own build is not for the projects of strangers; a build node that stays would hold our pipes open.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray()) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} was not started");
        Task<string> output = OnItsOwn(process.StandardOutput.ReadToEnd), error = OnItsOwn(process.StandardError.ReadToEnd);
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} hangs");
        }
        return new ProgramRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult(), Stopwatch.GetElapsedTime(begin));
    }

    // Threads of their own: the pool's are those that wait here for programs to end.
    private static Task<string> OnItsOwn(Func<string> reading) => Task.Factory.StartNew(reading, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>The run, if it ended with 0.</summary>
    public ProgramRun AssertGood()
    {
        Assert.True(ExitCode == 0, $"ended with {ExitCode}\n{Output}\n{Error}");
        return this;
    }
}
