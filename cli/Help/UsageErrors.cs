using System.CommandLine;
using System.CommandLine.Parsing;

namespace UapiGen.Cli.Help;

/// <summary>What is wrong with a command line, in this tool's words: which argument, what is taken there, and whose help says more.</summary>
/// <remarks>The command line's library takes an option that it does not know for an argument, knows types of .NET by their names, and asks for a command without saying which there are.</remarks>
internal static class UsageErrors
{
    /// <summary>The first thing that is wrong; null where the command can run.</summary>
    public static string? First(ParseResult parsed)
    {
        // Whoever asks for help, or for what could come next, need not know what else is wrong.
        if (parsed.Errors.Count == 0 && parsed.Action != parsed.CommandResult.Command.Action) return null;
        return Unknown(parsed) ?? Empty(parsed) ?? (parsed.Errors is [var error, ..] ? Describe(parsed.CommandResult, error) : null);
    }

    /// <summary>What no command, option or argument is.</summary>
    private static string? Unknown(ParseResult parsed)
    {
        CommandResult command = parsed.CommandResult;
        IEnumerable<string> taken = command.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);
        // What was taken for an argument may have left another one over: the option is what is wrong.
        if (taken.Concat(parsed.UnmatchedTokens).FirstOrDefault(IsOption) is { } option) return NoOption(option, command);
        if (parsed.UnmatchedTokens is not [{ Length: > 0 } unknown, ..]) return null;

        string[] commands = [.. command.Command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name)];
        if (commands.Length == 0) return $"'{unknown}' is one argument too many; {See(command)}";
        return Likeness.Nearest(unknown, commands) is { } near
            ? $"'{unknown}' is no command; did you mean {near}? {Call(command)} --help lists them"
            : $"'{unknown}' is no command or option of this tool; {Call(command)} --help lists them";
    }

    private static string? Empty(ParseResult parsed)
    {
        foreach (SymbolResult child in parsed.CommandResult.Children)
        {
            if (child.Tokens.Any(token => token.Value.Length == 0)) return $"{Name(child)} is empty; {See(parsed.CommandResult)}";
        }
        return null;
    }

    private static string Describe(CommandResult command, ParseError error)
    {
        if (command.Command.Subcommands.Count > 0)
        {
            return command.Parent is null
                ? $"which command? {Call(command)} --help lists them"
                : $"which of {string.Join(", ", command.Command.Subcommands.Select(one => one.Name))}? {See(command)}";
        }
        if (command.Command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > Count(command.GetResult(argument))) is { } missing) return $"{missing.Name} is missing; {See(command)}";
        if (command.Command.Options.FirstOrDefault(option => option.Required && command.GetResult(option) is null or { Implicit: true }) is { } required)
            return $"{required.Name} {required.HelpName} is missing; {See(command)}";
        return error.SymbolResult is { } wrong && OptionOf(wrong) is { } result ? OfOption(result, error) : error.Message;
    }

    private static string OfOption(OptionResult result, ParseError error)
    {
        string name = result.Option.Name;
        if (result.Tokens.Count == 0) return $"{name} takes a value: {name} {result.Option.HelpName}";
        return Accepted(result.Option.ValueType) is { } accepted && error.Message.Contains(result.Option.ValueType.ToString(), StringComparison.Ordinal)
            ? $"{name} takes {accepted}, not '{result.Tokens[0].Value}'"
            : error.Message;
    }

    /// <summary>The values of a type, where the library knows only its name.</summary>
    private static string? Accepted(Type type) => (Nullable.GetUnderlyingType(type) ?? type).Name switch
    {
        nameof(Boolean) => "true or false",
        nameof(Int32) => $"a number from 0 to {int.MaxValue}",
        nameof(UInt64) => $"a number from 0 to {ulong.MaxValue}",
        _ => null,
    };

    private static OptionResult? OptionOf(SymbolResult result) => result as OptionResult ?? result.Parent as OptionResult;

    private static int Count(ArgumentResult? result) => result?.Tokens.Count ?? 0;

    /// <summary>A file that is called so is written ./-file.</summary>
    private static bool IsOption(string text) => text.Length > 1 && text[0] == '-';

    private static string NoOption(string written, CommandResult command)
    {
        string name = written.Split('=')[0];
        string? near = Likeness.Nearest(name, command.Command.Options.Select(option => option.Name));
        return $"there is no option '{name}'; {(near is null ? "" : $"did you mean {near}? ")}{See(command)}";
    }

    private static string Name(SymbolResult result) => result switch
    {
        OptionResult option => option.Option.Name,
        ArgumentResult argument => argument.Argument.Name,
        _ => "an argument",
    };

    private static string See(CommandResult command) => $"see {Call(command)} --help";

    /// <summary>How the command is called: what was started may be named otherwise.</summary>
    private static string Call(CommandResult command) => command.Parent is CommandResult outer ? $"{Call(outer)} {command.Command.Name}" : "uapigen";
}
