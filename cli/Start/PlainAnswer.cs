namespace UapiGen.Cli.Start;

/// <summary>All that a command says, and how it ends.</summary>
/// <param name="text">The words, for standard output.</param>
/// <param name="exitCode">The tool's exit code.</param>
internal sealed class PlainAnswer(string text, int exitCode)
{
    /// <summary>The words, for standard output.</summary>
    public string Text { get; } = text;

    /// <summary>The tool's exit code.</summary>
    public int ExitCode { get; } = exitCode;
}
