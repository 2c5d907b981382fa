using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>Of a damaged baseline every command says what <c>check</c> says: place, rule and sentence.</summary>
public sealed class DamagedInputTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(2, "show", "FILE")]
    [InlineData(2, "explain", "FILE", "--bytes", "00")]
    [InlineData(2, "export", "json", "FILE")]
    [InlineData(2, "export", "c-header", "FILE")]
    [InlineData(2, "verify", "cc", "FILE")]
    [InlineData(2, "verify", "btf", "FILE")]
    [InlineData(2, "diff", "FILE", "FILE.other")]
    [InlineData(1, "promote", "--as", "Linux 7.3", "FILE")]
    public void Command_SaysWhatCheckSays(int exitCode, params string[] command)
    {
        string sound = File.ReadAllText(Path.Combine(Repository.Baselines, "open_how.abi"));
        foreach (string damaged in (string[])[sound.Replace("u64", "u32", StringComparison.Ordinal), "", "ELF\u0001", "<<<<<<< HEAD\n"])
        {
            string file = _folder.Write("a.abi", damaged), other = _folder.Write("b.abi", sound);
            string said = Uapigen.Run("check", file).Lines[0];

            ProgramRun run = Uapigen.Run([.. command.Select(word => word switch { "FILE" => file, "FILE.other" => other, _ => word })]);

            Assert.Equal((exitCode, ""), (run.ExitCode, run.Text));
            Assert.StartsWith(file + "(", said, StringComparison.Ordinal);
            Assert.Contains(": error UAPI50", said, StringComparison.Ordinal);
            Assert.EndsWith(said, run.ErrorLines[0], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("draft")]
    public void NameThatIsNoText_IsNamedByItsBytes(string command)
    {
        string below = Path.Combine(_folder.Path, "below");
        ProgramRun.Of("/bin/sh", ["-c", "mkdir \"$0\" && printf x > \"$0/a$(printf '\\377').abi\"", below]).AssertClean();
        string assembly = Path.Combine(AppContext.BaseDirectory, "UapiGen.Linux.dll");

        ProgramRun run = Uapigen.Run(command == "draft" ? [command, assembly, "--to", below] : [command, below]);

        // .NET cannot delete it either.
        ProgramRun.Of("/bin/rm", ["-r", below]).AssertClean();
        Assert.Equal((2, $"uapigen: {below}/a\\xff.abi: this name is not UTF-8, so that it cannot be opened; rename it: mv {below}/$'a\\xff.abi' {below}/NAME\n"), (run.ExitCode, run.Error));
    }
}
