using System.Diagnostics;

namespace UapiGen.Cli.Inputs;

/// <summary>What a program that was run to its end said: a compiler, MSBuild, git.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Errors">Its standard error.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a program, its messages in English.</summary>
    /// <param name="program">The program, looked for on PATH.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it reads.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    public static ToolRun Of(string program, IEnumerable<string> arguments, string input = "")
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start)!;
        // Threads of their own: where many programs run at once, each from a thread of the pool, the pool's readers would wait for a thread that never comes free.
        Task<string> errors = OnItsOwn(process.StandardError.ReadToEnd);
        Task<bool> writing = OnItsOwn(() => Write(process.StandardInput, input));
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        writing.Wait();
        return new ToolRun(process.ExitCode, output, errors.Result);
    }

    private static bool Write(StreamWriter standardInput, string input)
    {
        try
        {
            standardInput.Write(input);
            standardInput.Close();
            return true;
        }
        catch (IOException)
        {
            // It ended without reading all of it: what it says instead is in its output.
            return false;
        }
    }

    private static Task<T> OnItsOwn<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
