using UapiGen.Docs.Tests.Pages;
using UapiGen.Docs.Tests.Running;
using UapiGen.Serve;

namespace UapiGen.Docs.Tests;

/// <summary>The tool's commands in README and docs do what a reader types them for: each is run where a reader would stand.</summary>
public class ToolCommandTests(ReadersFolder folder)
{
    private const string Btf = "/sys/kernel/btf/vmlinux";

    private static readonly CommandLine[] s_commands = [.. CommandLine.OfTheTool];

    public static TheoryData<string> Commands => [.. s_commands.Select(command => command.ToString())];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_Works(string at)
    {
        string[] words = s_commands.Single(command => command.ToString() == at).Tool!;
        SkipWithout(words);

        (int code, string text, string error) = Tool.Run(IsOfHistory(words) ? Repository.Root : folder.Project, Served(words));

        // What differs between a declaration and this machine's own headers and kernel is said by `verify`, and is no fault of the command.
        int[] well = words[0] == "verify" ? [0, 1] : [0];
        Assert.True(well.Contains(code), $"it ends with {code}: {error}{text}");
    }

    private static bool IsOfHistory(string[] words) => words.Any(word => word.StartsWith("HEAD", StringComparison.Ordinal));

    /// <summary>The reader's program is any program.</summary>
    private static IEnumerable<string> Served(string[] words) => words.Contains("--") ? words.TakeWhile(word => word != "--").Concat(["--", "true"]) : words;

    private static void SkipWithout(string[] words)
    {
        Assert.SkipWhen(words is [_, "btf", ..] && !File.Exists(Btf), $"this kernel tells nothing of its types ({Btf} is not there)");
        Assert.SkipWhen(words is ["import", "header", ..] or ["verify", "cc", ..] && !IsInstalled("gcc"), "gcc is not installed, so no C can be compiled");
        Assert.SkipWhen(words.Contains("linux/perf_event.h") && !File.Exists("/usr/include/linux/perf_event.h"), "the kernel's headers are not installed");
        Assert.SkipUnless(UserNotification.IsSupported(out string? reason) || words[0] != "serve", $"no program can be served here: {reason}");
        Assert.SkipWhen(IsOfHistory(words) && !Path.Exists(Path.Combine(Repository.Root, ".git")), "this is no clone: there is no history to compare with");
    }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));
}
