using UapiGen.Abi;
using UapiGen.Cli.Checks;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Start;

/// <summary><c>check</c> and <c>diff</c> of baselines, without an option: what a hook says.</summary>
internal static class PlainCommand
{
    /// <summary>What a command has to say.</summary>
    /// <returns>
    /// Null for another command line, and where an input cannot be read, which is for the whole tool to explain: as is what needs more memory than there
    /// is.
    /// </returns>
    public static PlainAnswer? Answer(string[] args)
    {
        try
        {
            return args switch
            {
                ["check", _, ..] when Array.TrueForAll(args[1..], IsBaselines) => Check(args[1..]),
                ["diff", var old, var now] when IsBaselines(old) && IsBaselines(now) => Diff(old, now),
                _ => null,
            };
        }
        catch (Exception unreadable) when (unreadable is InputException or IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            return null;
        }
    }

    private static PlainAnswer Check(string[] inputs)
    {
        (List<Finding> findings, int structs) = BaselineCheck.Run(inputs);
        FindingReport report = new(findings, structs);
        return new PlainAnswer(FindingText.Of(report).ToString(), report.ExitCode);
    }

    private static PlainAnswer Diff(string old, string now)
    {
        (List<StructDifference> differences, int same) = StructComparison.Compare(DiffSide.ReadBaselines(old), DiffSide.ReadBaselines(now));
        return new PlainAnswer(DiffReport.Of(differences, same).ToString(), differences.Exists(one => one.Breaks.Length > 0) ? ExitCodes.Findings : ExitCodes.Success);
    }

    private static bool IsBaselines(string input) => !input.StartsWith('-') && CheckInput.IsBaselines(input);
}
