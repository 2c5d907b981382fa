using System.CommandLine;

namespace UapiGen.Cli.Output.Findings;

/// <summary>Who reads findings.</summary>
internal enum FindingFormat
{
    /// <summary>People.</summary>
    Text,

    /// <summary>Programs.</summary>
    Json,

    /// <summary>Code scanning, and editors: the log that OASIS specified.</summary>
    Sarif,

    /// <summary>A workflow's run on GitHub, which shows them at their lines.</summary>
    GitHub,
}

/// <summary>The option that chooses.</summary>
internal static class FindingFormatOption
{
    /// <summary><c>--format text|json|sarif|github</c>.</summary>
    public static Option<FindingFormat> Create() => ChoiceOption.Create(
        "--format",
        "text for people, json for programs, sarif (2.1.0) for code scanning, github for the annotations of a workflow's run; text unless said.",
        ("text", FindingFormat.Text),
        ("json", FindingFormat.Json),
        ("sarif", FindingFormat.Sarif),
        ("github", FindingFormat.GitHub));
}
