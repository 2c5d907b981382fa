using System.CommandLine;

namespace UapiGen.Cli.Completion;

/// <summary><c>uapigen completion bash</c>: what bash needs to complete commands, options and their values.</summary>
internal static class CompletionCommand
{
    /// <summary>Bash asks the tool itself, by the directive of its command line's library, so that the script knows no command by name.</summary>
    private const string Bash =
        """
        # Completes uapigen in bash. Where it was not sourced: source <(uapigen completion bash)
        _uapigen() {
            local word=${COMP_WORDS[COMP_CWORD]} suggestions
            suggestions=$("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null) || return 0
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$suggestions" -- "$word"))
        }
        # Where the tool has nothing to say, it is a file.
        complete -o default -F _uapigen uapigen

        """;

    public static Command Create()
    {
        Argument<string> shell = new("SHELL") { Description = "The shell: bash." };
        shell.CompletionSources.Add("bash");
        Command command = new(
            "completion",
            """
            Write what a shell needs to complete commands, options and their values.

            Examples:
              source <(uapigen completion bash)
              uapigen completion bash > ~/.local/share/bash-completion/completions/uapigen
            """)
        {
            shell,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetRequiredValue(shell) is not "bash") return ExitCodes.Fail(ExitCodes.Usage, $"{parsed.GetRequiredValue(shell)}: only bash is known");
            Console.Out.Write(Bash);
            return ExitCodes.Success;
        });
        return command;
    }
}
