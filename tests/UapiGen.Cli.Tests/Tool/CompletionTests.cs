using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>Completion as bash does it: the script is sourced, and its function is called with what bash calls it with.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("uapigen ch", "check")]
    [InlineData("uapigen check --for", "--format")]
    [InlineData("uapigen check --format s", "sarif")]
    [InlineData("uapigen export c", "c-header")]
    [InlineData("uapigen completion b", "bash")]
    public void Bash_Completes(string line, string expected)
    {
        string bash = Installed.Require("bash");
        string words = line.Replace("uapigen", Uapigen.Path, StringComparison.Ordinal), said = $"""
            source <("{Uapigen.Path}" completion bash)
            COMP_LINE="{line}"; COMP_POINT={line.Length}; COMP_WORDS=({words}); COMP_CWORD=$((${"{#COMP_WORDS[@]}"} - 1))
            _uapigen
            printf '%s\n' "${"{COMPREPLY[@]}"}"
            """;

        Assert.Equal([expected], ProgramRun.Of(bash, ["-c", said]).AssertClean().Lines);
    }

    [Fact]
    public void OtherShells_AreRefused() => Assert.Equal(2, Uapigen.Run("completion", "fish").ExitCode);
}
