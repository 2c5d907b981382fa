using UapiGen.Serve;

namespace UapiGen.Cli.Tests.Support;

/// <summary>The tool: the executable that was built, beside this test's own.</summary>
internal static class Uapigen
{
    /// <summary>The executable.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "uapigen");

    /// <summary>A file that every machine has and that its own driver answers ENOTTY on.</summary>
    public const string StandIn = "/dev/null";

    /// <summary>Runs the tool to its end.</summary>
    public static ProgramRun Run(params IReadOnlyList<string> arguments) => ProgramRun.Of(Path, arguments);

    /// <summary>Runs the tool in a folder.</summary>
    public static ProgramRun RunIn(string folder, params IReadOnlyList<string> arguments) => ProgramRun.Of(Path, arguments, folder: folder);

    /// <summary>Serves a program to its end.</summary>
    /// <param name="options">What stands between <c>serve</c> and <c>--</c>.</param>
    /// <param name="program">The program and its arguments.</param>
    /// <param name="input">What it reads.</param>
    public static ProgramRun Serve(IReadOnlyList<string> options, IReadOnlyList<string> program, byte[]? input = null)
    {
        using RunningProgram running = StartServing(options, program);
        return running.Finish(input);
    }

    /// <summary>Starts to serve a program.</summary>
    public static RunningProgram StartServing(IReadOnlyList<string> options, IReadOnlyList<string> program)
    {
        RequireNotification();
        return RunningProgram.Start(WithNoSignalIgnored[0], [.. WithNoSignalIgnored[1..], Path, "serve", .. options, "--", .. program]);
    }

    /// <summary>
    /// The beginning of a command line that starts a program with every signal at its default: who runs the tests may ignore some (nohup, a script's background
    /// job), every program would inherit that, and none of them could end by it.
    /// </summary>
    public static string[] WithNoSignalIgnored { get; } = ["/usr/bin/env", "--default-signal"];

    /// <summary>Skips the test, by name, where programs cannot be served.</summary>
    public static void RequireNotification() => Assert.SkipUnless(UserNotification.IsSupported(out string? reason), reason ?? "");
}
