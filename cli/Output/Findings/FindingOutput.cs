namespace UapiGen.Cli.Output.Findings;

/// <summary>Writes findings.</summary>
internal static class FindingOutput
{
    /// <summary>Writes a report to standard output.</summary>
    /// <returns>The tool's exit code.</returns>
    public static int Write(FindingReport report, FindingFormat format)
    {
        switch (format)
        {
            case FindingFormat.Json:
                StandardOutput.Write(FindingJson.Of(report));
                break;
            case FindingFormat.Sarif:
                StandardOutput.Write(FindingSarif.Of(report));
                break;
            case FindingFormat.GitHub:
                StandardOutput.Write(FindingGitHub.Of(report));
                break;
            default:
                Terminals.Write(FindingText.Of(report));
                break;
        }
        return report.ExitCode;
    }
}
