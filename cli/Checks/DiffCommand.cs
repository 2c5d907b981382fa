using System.CommandLine;
using UapiGen.Cli.Output;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary><c>uapigen diff</c>: what differs between two states of the same structs, and whether anybody's program breaks by it.</summary>
internal static class DiffCommand
{
    private const string Help =
        """
        Compare structs before and after, and say what of it breaks a promise.

        OLD and NEW are baselines (.abi), folders of them, assemblies (.dll), projects that were built (.csproj), or REV:PATH, a
        baseline or folder as it stood at a revision of git. The two need not be of one kind.

        Of a baseline what shipped is promised, and its draft is not; of an assembly everything is. A struct is the same, added,
        removed, grew (a new version), extended (what was promised stands, and more), another draft, or broken. sarif and github have what breaks as errors, and
        the others as notes. Texts that are the same byte for byte are the same, whatever they say: check judges the texts themselves.

        The exit code is 0 when no promise is broken, whatever grew; 1 when one is; 2 when an input cannot be read.

        Examples:
          uapigen diff origin/main:abi abi
          uapigen diff v1.0/My.dll v2.0/My.dll --format json
          uapigen diff HEAD:abi/my_args.abi abi/my_args.abi
          uapigen diff abi bin/Debug/net10.0/My.dll --format github
        """;

    public static Command Create()
    {
        Argument<string> old = new("OLD") { Description = "How it was." }, now = new("NEW") { Description = "How it is." };
        Option<FindingFormat> format = FindingFormatOption.Create();
        Command command = new("diff", Help) { old, now, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), parsed.GetValue(format)));
        return command;
    }

    private static int Run(string old, string now, FindingFormat format) => ExitCodes.OfReading(() =>
    {
        (List<StructDifference> differences, int same) = StructComparison.Compare(DiffInput.Read(old), DiffInput.Read(now));
        FindingReport report = new(differences.SelectMany(one => one.Breaks).Concat(GrowthNotes.Of(differences)), differences.Count + same);
        if (format is FindingFormat.Sarif or FindingFormat.GitHub) return FindingOutput.Write(report, format);

        if (format == FindingFormat.Json) StandardOutput.Write(DiffJson.Of(differences, same));
        else Terminals.Write(DiffReport.Of(differences, same));
        return report.ExitCode;
    });
}
