using System.Diagnostics;
using UapiGen.Packages.Tests.Feed;
using UapiGen.Packages.Tests.Projects;

namespace UapiGen.Packages.Tests;

/// <summary>
/// A stranger's first minutes, by the letter: an empty folder, a project from the template, a field moved, the diagnostic, its fix from the command
/// line, the struct frozen and broken, the header exported, and the ioctl served to a C program that includes it.
/// </summary>
public sealed class NewcomerTests(PackageFeed feed, ITestOutputHelper output)
{
    [Fact]
    public void Newcomer_GetsFromAnEmptyFolderToAServedProgram()
    {
        long begin = Stopwatch.GetTimestamp();
        using Newcomer newcomer = new(feed);

        newcomer.DotNet("new", "uapi", "-n", "MyDevice", "-o", ".").AssertGood();
        newcomer.DotNet("build", "-v", "q", "--nologo").AssertGood();
        Assert.Contains("search_args: 32 bytes", newcomer.DotNet("bin/Debug/net10.0/MyDevice.dll").AssertGood().Output, StringComparison.Ordinal);

        // A struct ships; the next edit moves a field of it.
        newcomer.Tool("promote", "--as", "my-device 1.0", "abi/search_args.abi").AssertGood();
        string before = newcomer.Read("SearchArgs.cs");
        newcomer.Write("SearchArgs.cs", Newcomer.MoveKeyBehindCount(before));
        ProgramRun broken = newcomer.DotNet("build", "-v", "q", "--nologo");
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains("error UAPI6011", broken.Output, StringComparison.Ordinal);

        // The light bulb, without an editor.
        newcomer.DotNet("format", "analyzers", "--diagnostics", "UAPI6011", "--severity", "error", "--no-restore").AssertGood();
        newcomer.DotNet("build", "-v", "q", "--nologo").AssertGood();
        Assert.True(Newcomer.KeyStandsBeforeCount(newcomer.Read("SearchArgs.cs")), newcomer.Read("SearchArgs.cs"));

        newcomer.Write("search.h", newcomer.Tool("export", "c-header", "abi/search_args.abi").AssertGood().Output);
        string client = newcomer.CompileClient();
        ProgramRun served = newcomer.DotNet("bin/Debug/net10.0/MyDevice.dll", client);
        output.WriteLine($"from the empty folder to the served program: {Stopwatch.GetElapsedTime(begin).TotalSeconds:F1} s");

        Assert.SkipWhen(served.ExitCode == 125, $"this machine cannot serve: {served.Error}");
        Assert.Equal("2\n", served.AssertGood().Output);
        ProgramRun typo = newcomer.DotNet("bin/Debug/net10.0/MyDevice.dll", client + "s");
        Assert.Equal(127, typo.ExitCode);
        Assert.Contains(client + "s", Assert.Single(typo.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
