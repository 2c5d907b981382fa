using UapiGen.Abi;
using UapiGen.Cli.Checks;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Start;

/// <summary><c>check</c> and <c>diff</c> of baselines that are there, without an option: what a hook says.</summary>
internal static class PlainCommand
{
    /// <summary>Runs the command, if it is one of these.</summary>
    /// <returns>The exit code; null for another command line, of which nothing was done.</returns>
    public static int? Run(string[] args) => args switch
    {
        ["check", _, ..] when Array.TrueForAll(args[1..], IsThere) => ExitCodes.OfReading(() => Check(args[1..])),
        ["diff", var old, var now] when IsThere(old) && IsThere(now) => ExitCodes.OfReading(() => Diff(old, now)),
        _ => null,
    };

    private static int Check(string[] inputs)
    {
        (IReadOnlyList<Finding> findings, int structs) = BaselineCheck.Run(inputs);
        FindingReport report = new(findings, structs);
        FindingText.Write(report);
        return report.ExitCode;
    }

    private static int Diff(string old, string now)
    {
        (IReadOnlyList<StructDifference> differences, int same) = StructComparison.Compare(DiffSide.ReadBaselines(old), DiffSide.ReadBaselines(now));
        DiffReport.Write(differences, same);
        return new FindingReport(differences.SelectMany(one => one.Breaks)).ExitCode;
    }

    private static bool IsThere(string input) =>
        !input.StartsWith('-') && CheckInput.IsBaselines(input) && (Directory.Exists(input) || (input.EndsWith(BaselineText.Extension, StringComparison.OrdinalIgnoreCase) && File.Exists(input)));
}
