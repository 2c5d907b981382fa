using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace UapiGen.Cli.Help;

/// <summary>
/// Help in which a command is told in full by itself only: the commands that it has are listed by the first sentence of each, so that a list stays a list.
/// </summary>
/// <param name="help">What writes the help.</param>
internal sealed class ListedCommands(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Lets a tool list its commands so, and all the commands that these have.</summary>
    public static void For(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new ListedCommands((HelpAction)option.Action!);
    }

    /// <summary>Whoever asks for help need not know yet what else a command asks for.</summary>
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        // Nothing reads them any more after this: the tool ends with its help.
        foreach (Command command in parseResult.CommandResult.Command.Subcommands) command.Description = FirstSentence(command.Description ?? "");
        return help.Invoke(parseResult);
    }

    /// <summary>The words up to the first stop that ends a sentence; it may have been broken into lines.</summary>
    private static string FirstSentence(string text)
    {
        string paragraph = text.Split("\n\n")[0].ReplaceLineEndings(" ");
        int stop = paragraph.IndexOf(". ", StringComparison.Ordinal);
        return stop < 0 ? paragraph : paragraph[..(stop + 1)];
    }
}
