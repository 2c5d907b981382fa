using System.Collections.Concurrent;
using System.Text;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>docs/reference/cli.md says of every command what its help says, and every command has an example there.</summary>
public class ReferenceTests
{
    private const string AcceptVariable = "UAPIGEN_ACCEPT";
    private const string Marker = "<!-- Below is what uapigen --help says";

    private static readonly ConcurrentDictionary<string, string> s_help = new();

    [Fact]
    public void Page_SaysWhatHelpSays()
    {
        string file = Repository.PathOf("docs", "reference", "cli.md"), page = File.ReadAllText(file);
        int begin = page.IndexOf('\n', page.IndexOf(Marker, StringComparison.Ordinal)) + 1;
        string expected = page[..begin] + Sections();
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1") File.WriteAllText(file, expected);
        else Assert.True(page == expected, $"docs/reference/cli.md is not what --help says. Run this test once with {AcceptVariable}=1 to write it.");
    }

    [Fact]
    public void EveryCommand_HasAnExample() =>
        Assert.All(Commands([]).Where(command => Inner(Help(command)).Count == 0), command => Assert.Contains("uapigen " + string.Join(' ', command), Example(Help(command)), StringComparison.Ordinal));

    [Fact]
    public void EveryCommand_IsListedInALine()
    {
        string[][] lists = [[], .. Commands([]).Where(command => Inner(Help(command)).Count > 0)];
        Assert.True(lists.Length > 3);
        Assert.All(lists, list =>
        {
            string help = Help(list);
            // What is listed is a name, blanks, and a sentence of moderate length; nothing stands between or behind.
            Assert.Equal(Inner(help).Count, help[help.IndexOf("Commands:\n", StringComparison.Ordinal)..].Split('\n').Length - 1);
            Assert.All(Inner(help), name => Assert.Matches($@"\n  {name}( <[A-Z|a-z]+>)* +[A-Z].{{15,130}}\.(\n|$)", help));
        });
    }

    [Fact]
    public void Command_SaysAllThatItIsListedWith_AndMore() =>
        Assert.All(Commands([]).Where(command => Inner(Help(command)).Count == 0), command =>
        {
            string listed = Help(command[..^1]).Split('\n').Single(line => line.StartsWith($"  {command[^1]} ", StringComparison.Ordinal)), help = Help(command);
            Assert.Contains(listed[listed.IndexOf("  ", 3, StringComparison.Ordinal)..].Trim(), help, StringComparison.Ordinal);
            Assert.DoesNotContain("Example", listed, StringComparison.Ordinal);
        });

    private static string Example(string help)
    {
        int at = help.IndexOf("Example", StringComparison.Ordinal), usage = help.IndexOf("\nUsage:", StringComparison.Ordinal);
        return at < 0 ? "" : help[at..Math.Max(at, usage)];
    }

    private static string Sections()
    {
        StringBuilder text = new();
        foreach (string[] command in Commands([]))
            text.Append("\n## uapigen ").AppendJoin(' ', command).Append("\n\n```text\n").Append(Help(command)).Append("\n```\n");
        return text.ToString();
    }

    private static IEnumerable<string[]> Commands(string[] path)
    {
        foreach (string name in Inner(Help(path)))
        {
            string[] command = [.. path, name];
            yield return command;
            foreach (string[] inner in Commands(command)) yield return inner;
        }
    }

    /// <summary>The commands that a help lists.</summary>
    private static List<string> Inner(string help) =>
        [.. help.Split('\n').SkipWhile(line => line != "Commands:").Skip(1).TakeWhile(line => line.Length == 0 || line[0] == ' ').Where(line => line.Length > 2 && line[2] != ' ').Select(line => line.Trim().Split(' ')[0])];

    private static string Help(string[] command) => s_help.GetOrAdd(string.Join(' ', command), _ => string.Join('\n', Uapigen.Run([.. command, "--help"]).AssertClean().Text.TrimEnd().Split('\n').Select(line => line.TrimEnd())));
}
