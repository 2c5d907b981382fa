using UapiGen.Samples.Tests.Support;
using UapiGen.Serve;

namespace UapiGen.Samples.Tests;

/// <summary>The served C program, by the steps of its workflow: baseline, header, compiler, server.</summary>
public sealed class SearchDeviceTests : IDisposable
{
    // Installing is what the tests of the packages do, checking projects what those of the tool do, and a build brought the program here.
    private static readonly string[] s_before = ["dotnet tool install --global UapiGen.Tool", "uapigen check SearchDevice.csproj --format github"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uapigen-search-device-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Workflow_EndsWithAServedCProgram()
    {
        Assert.SkipUnless(UserNotification.IsSupported(out string? reason), reason ?? "");
        Assert.SkipUnless((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "gcc"))), "gcc is not installed, so no C program can be compiled");
        CopySample();

        IReadOnlyList<string> commands = Workflow.Commands(Path.Combine(_folder.FullName, ".github/workflows/abi.yml"));
        Assert.Equal(s_before, commands.Take(s_before.Length));
        string[][] outputs = [.. commands.Skip(s_before.Length).Select(command => Workflow.Run(command, _folder.FullName))];

        Assert.Equal(5, outputs.Length);
        Assert.Equal(["key 12: found 2 times", "size 32, flags 1: Invalid argument", "size 24, flags 0: Invalid argument"], outputs[^1]);
    }

    [Fact]
    public void NoProgram_IsAnErrorOfUse()
    {
        SampleRun run = SampleRun.Of("SearchDevice");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("usage: ", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The sample's own folder, with the program where a build puts it.</summary>
    private void CopySample()
    {
        string sample = Path.Combine(AppContext.BaseDirectory, "SearchDeviceFolder");
        foreach (string file in Directory.GetFiles(sample, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(_folder.FullName, Path.GetRelativePath(sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "bin/Debug"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "bin/Debug/net10.0"), AppContext.BaseDirectory);
    }
}
