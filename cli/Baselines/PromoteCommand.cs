using System.CommandLine;

namespace UapiGen.Cli.Baselines;

/// <summary><c>uapigen promote</c>: makes drafts what shipped.</summary>
internal static class PromoteCommand
{
    public static Command Create()
    {
        Argument<string[]> files = new("FILE") { Description = "Baselines, *.abi; those without a draft are left as they are.", Arity = ArgumentArity.OneOrMore };
        Option<string> release = new("--as") { Description = "The release or commit that ships them, such as \"Linux 7.3\".", Required = true, HelpName = "RELEASE" };
        Option<bool> names = new("--accept-names") { Description = "Also seal names, signs and kinds that changed at their place: no program breaks by them, only sources." };
        Command command = new(
            "promote",
            """
            Seal the drafts of baselines: what stands in them has shipped and never changes again.

            All or none: a file that is damaged, whose draft breaks what shipped before, or that has a block of that RELEASE already leaves every file as it was, and
            the exit code is 1.

            Example: uapigen promote --as "Linux 7.3" abi/*.abi
            """)
        {
            files,
            release,
            names,
        };
        command.SetAction(parsed => DraftPromotion.Run(parsed.GetRequiredValue(files), parsed.GetRequiredValue(release), parsed.GetValue(names), Console.Out, Console.Error));
        return command;
    }
}
