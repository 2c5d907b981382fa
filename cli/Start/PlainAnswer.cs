namespace UapiGen.Cli.Start;

/// <summary>All that a command says, and how it ends.</summary>
/// <param name="Text">The words, for standard output.</param>
/// <param name="ExitCode">The tool's exit code.</param>
internal sealed record PlainAnswer(string Text, int ExitCode);
