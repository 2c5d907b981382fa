using System.Text;

namespace UapiGen.Cli.Tests.Support;

/// <summary>A process's run from start to end.</summary>
/// <param name="ExitCode">The exit code; 128 and its number for a signal.</param>
/// <param name="Output">Its standard output, byte for byte.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record ProgramRun(int ExitCode, byte[] Output, string Error)
{
    /// <summary>The standard output as text.</summary>
    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>The standard output's lines.</summary>
    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The standard error's lines.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs a program to its end.</summary>
    public static ProgramRun Of(string program, IReadOnlyList<string> arguments, byte[]? input = null, string? folder = null)
    {
        using RunningProgram running = RunningProgram.Start(program, arguments, folder);
        return running.Finish(input);
    }

    /// <summary>The run, if it ended with 0 and said nothing on standard error.</summary>
    public ProgramRun AssertClean()
    {
        Assert.True(ExitCode == 0 && Error.Length == 0, $"ended with {ExitCode}; standard error: {Error}\nstandard output: {Text}");
        return this;
    }
}
