using System.Diagnostics;
using UapiGen.Serve;

namespace UapiGen.Samples.Tests.Support;

/// <summary>A sample's run from start to end.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">The lines of its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record SampleRun(int ExitCode, string[] Output, string Error)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs a program that was built beside these tests.</summary>
    public static SampleRun Of(string program, params string[] arguments) => Run(PathOf(program), arguments);

    /// <summary>Runs one under <c>uapigen serve</c>; the test is skipped, by name, where programs cannot be served.</summary>
    /// <param name="options">What stands between <c>serve</c> and <c>--</c>.</param>
    /// <param name="program">The program, beside these tests, and its arguments.</param>
    public static SampleRun Served(string[] options, params string[] program)
    {
        Assert.SkipUnless(UserNotification.IsSupported(out string? reason), reason ?? "");
        return Run(PathOf("uapigen"), ["serve", .. options, "--", PathOf(program[0]), .. program[1..]]);
    }

    /// <summary>Runs what is to be started, whose streams are redirected, to its end.</summary>
    public static SampleRun Finish(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(), output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{start.FileName} hangs");
        }
        return new SampleRun(process.ExitCode, output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries), error.Result);
    }

    private static string PathOf(string program) => Path.Combine(AppContext.BaseDirectory, program);

    private static SampleRun Run(string program, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // One that may remove no files any more leaves the pipes of its debugger in the temporary folder.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return Finish(start);
    }
}
