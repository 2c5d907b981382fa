using System.CommandLine;

namespace UapiGen.Cli.Output;

/// <summary>Who reads the results: a person or a program.</summary>
internal enum OutputFormat
{
    /// <summary>Tables for people.</summary>
    Text,

    /// <summary>JSON for programs.</summary>
    Json,
}

/// <summary>The option that chooses.</summary>
internal static class OutputFormatOption
{
    /// <summary><c>--format text|json</c>.</summary>
    public static Option<OutputFormat> Create() => ChoiceOption.Create("--format", "Tables for people, or JSON for programs; text unless said.", ("text", OutputFormat.Text), ("json", OutputFormat.Json));
}
