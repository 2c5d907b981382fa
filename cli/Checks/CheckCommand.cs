using System.CommandLine;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary><c>uapigen check</c>: what breaks a promise, told before it is made to anybody.</summary>
internal static class CheckCommand
{
    private const string Help =
        """
        Check declared structs against their baselines: what the compiler says, for a hook, a build server or code scanning.

        An INPUT is one of
          a project (.csproj)     the compiler says it: the project is built, with the rules and severities that it has
          an assembly (.dll)      the same rules over its metadata, against --baselines; nothing of it is run
          baselines (.abi, or a   by themselves: each seal, each text, each draft against what shipped before it; in
          folder of them)         milliseconds, fit for a hook before each commit
        Without one, it is the project in this folder, else the folder abi.

        --since holds what had shipped at a revision of git against what stands there now: a block that was dropped, or sealed
        anew, is found in no other way.

        The exit code is 0 when there is neither error nor warning, 1 when there is, 2 when an input cannot be read.

        Examples:
          uapigen check
          uapigen check abi --since origin/main
          uapigen check bin/Debug/net10.0/My.dll --baselines abi --format json
          uapigen check My.csproj --format sarif > uapigen.sarif
        """;

    private const string OfSourceAlone = "An assembly shows no use sites, pragmas and comments: for those rules too, check the project, or build it.";

    public static Command Create()
    {
        Argument<string[]> inputs = new("INPUT") { Description = "A project (.csproj), an assembly (.dll), baselines (.abi) or folders of them.", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> baselines = new("--baselines") { Description = "The folder of an assembly's baselines; abi if it is not said.", HelpName = "FOLDER" };
        Option<string?> since = new("--since") { Description = "Also: what had shipped at this revision of git must stand there now, byte for byte.", HelpName = "REV" };
        Option<FindingFormat> format = FindingFormatOption.Create();
        Command command = new("check", Help) { inputs, baselines, since, format };
        command.SetAction(parsed => Run(parsed.GetValue(inputs) ?? [], parsed.GetValue(baselines), parsed.GetValue(since), parsed.GetValue(format)));
        return command;
    }

    private static int Run(string[] inputs, string? folder, string? since, FindingFormat format) =>
        ExitCodes.OfReading(() => FindingOutput.Write(Check(inputs.Length > 0 ? inputs : [Default()], folder, since), format));

    private static FindingReport Check(string[] inputs, string? folder, string? since)
    {
        List<Finding> found = [];
        List<string> places = [];
        int? structs = null;
        string[] alone = [.. inputs.Where(CheckInput.IsBaselines)];
        foreach (string input in inputs.Except(alone))
        {
            if (CheckInput.IsProject(input))
            {
                found.AddRange(ProjectCheck.Run(Existing(input)));
                if (since is not null) places.Add(ProjectCheck.BaselinesOf(input));
                continue;
            }
            string place = folder ?? (Directory.Exists("abi") ? "abi" : throw new InputException($"{input}: where are its baselines? Name their folder: --baselines FOLDER"));
            (IReadOnlyList<Finding> findings, int count) = AssemblyCheck.Run(Existing(input), BaselineFile.Read(BaselineFile.Find(place)));
            found.AddRange(findings);
            structs = (structs ?? 0) + count;
            places.Add(place);
        }

        if (alone.Length > 0)
        {
            (IReadOnlyList<Finding> findings, int count) = BaselineCheck.Run(alone);
            found.AddRange(findings);
            structs = (structs ?? 0) + count;
            places.AddRange(alone);
        }
        if (since is not null) found.AddRange(places.Distinct(StringComparer.Ordinal).SelectMany(place => Since(since, place)));
        return new FindingReport(found, structs) { Unseen = inputs.Any(CheckInput.IsAssembly) ? OfSourceAlone : null };
    }

    private static IEnumerable<Finding> Since(string revision, string place)
    {
        bool isFolder = Directory.Exists(place);
        string folder = isFolder ? place : Path.GetDirectoryName(Path.GetFullPath(place))!;
        if (!Directory.Exists(folder)) throw new InputException($"{place}: there is no such folder to hold against {revision}");
        return HistoryCheck.Run(GitRevision.Read(folder, revision, isFolder ? "." : Path.GetFileName(place)), BaselineFile.Read(BaselineFile.Find(place)));
    }

    private static string Default()
    {
        string[] projects = Directory.GetFiles(".", "*.csproj");
        if (projects.Length == 1) return projects[0];
        return Directory.Exists("abi") ? "abi" : throw new InputException("there is neither one project nor a folder abi here; say what to check: uapigen check INPUT");
    }

    private static string Existing(string file) => File.Exists(file) ? file : throw new InputException($"{file}: there is no such file");
}
