using System.Collections.Concurrent;
using UapiGen.Docs.Tests.Pages;
using UapiGen.Docs.Tests.Running;

namespace UapiGen.Docs.Tests;

/// <summary>Every command line in README and docs is one that the tool knows, with options that the tool knows. What the tool does with them: <see cref="ToolCommandTests"/>.</summary>
public class ConsoleBlockTests
{
    private const string ThroughTheSdk = "dotnet run --project cli -- ";

    private static readonly ConcurrentDictionary<string, string> s_help = new();

    public static TheoryData<string> Commands => [.. CommandLine.InBlocks.Select(command => command.Text).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_IsKnownWithItsOptions(string command)
    {
        if (command.StartsWith(ThroughTheSdk, StringComparison.Ordinal)) command = "uapigen " + command[ThroughTheSdk.Length..];
        string[] words = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        switch (words[0])
        {
            case "uapigen": AssertKnown(words[1..]); break;
            case "dotnet": Assert.Contains(words[1], new[] { "add", "build", "format", "new", "pack", "publish", "run", "test", "tool" }); break;
            case "cd": break;
            default: Assert.Fail($"nothing checks the command '{words[0]}'"); break;
        }
    }

    private static void AssertKnown(string[] words)
    {
        // What stands behind -- is the served program's.
        string[] own = [.. words.TakeWhile(word => word != "--")];
        string[] path = [.. own.TakeWhile(word => char.IsAsciiLetterLower(word[0]) && !word.Contains('/') && !word.Contains('.')).Take(2)];
        string help = Help(path);
        Assert.All(own.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    /// <summary>The help of a command, or of a command of that command where there is one.</summary>
    private static string Help(string[] path) => s_help.GetOrAdd(string.Join(' ', path), _ =>
    {
        // Options alone are the tool's own.
        for (int length = path.Length; length >= Math.Min(path.Length, 1); length--)
        {
            (int code, string text, _) = Tool.Run(Repository.Root, [.. path[..length], "--help"]);
            if (code == 0) return text;
        }
        throw new InvalidOperationException($"the tool has no command '{string.Join(' ', path)}'");
    });
}
