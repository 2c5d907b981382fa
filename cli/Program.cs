using System.CommandLine;
using UapiGen.Cli.Baselines;
using UapiGen.Cli.Checks;
using UapiGen.Cli.Completion;
using UapiGen.Cli.Demo;
using UapiGen.Cli.Explain;
using UapiGen.Cli.Export;
using UapiGen.Cli.Help;
using UapiGen.Cli.Import;
using UapiGen.Cli.Serving;
using UapiGen.Cli.Show;
using UapiGen.Cli.Verify;

namespace UapiGen.Cli;

/// <summary>The tool's entry: everything before <c>--</c> is ours, everything after it is the served program's and is not looked at.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        int separator = Array.IndexOf(args, "--");
        string[] own = separator < 0 ? args : args[..separator];
        string[]? program = separator < 0 ? null : args[(separator + 1)..];

        RootCommand root = new("Versioned Linux UAPI structs: check, compare, explain and export them, and serve their calls to real programs.");
        foreach ((_, Func<Command> create) in Needed(Commands(program), own)) root.Add(create());
        ListedCommands.For(root);

        // An @ in an argument is an argument; the signals that end us are the served program's affair.
        ParseResult parsed = root.Parse(own, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UsageErrors.First(parsed) is { } wrong)
            return ExitCodes.Fail(parsed.CommandResult.Command.Name == ServeCommand.Name ? ExitCodes.ServingFailed : ExitCodes.Usage, wrong);

        return parsed.Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }

    private static (string Name, Func<Command> Create)[] Commands(string[]? program) =>
    [
        ("serve", () => ServeCommand.Create(program)),
        ("demo", DemoCommand.Create),
        ("check", CheckCommand.Create),
        ("diff", DiffCommand.Create),
        ("explain", ExplainCommand.Create),
        ("draft", DraftCommand.Create),
        ("promote", PromoteCommand.Create),
        ("show", ShowCommand.Create),
        ("export", ExportCommand.Create),
        ("import", ImportCommand.Create),
        ("verify", VerifyCommand.Create),
        ("demo-client", DemoClientCommand.Create),
        ("completion", CompletionCommand.Create),
    ];

    /// <summary>The one command that is named, if one is: whoever runs the tool before each commit does not wait for the others to be made.</summary>
    private static (string Name, Func<Command> Create)[] Needed((string Name, Func<Command> Create)[] all, string[] own)
    {
        int named = own.Length == 0 ? -1 : Array.FindIndex(all, command => command.Name == own[0]);
        return named < 0 ? all : [all[named]];
    }
}
