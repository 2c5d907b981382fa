using UapiGen.Abi;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>Drafts written from a built assembly: what is declared there is what the baselines of this repository say.</summary>
public sealed class DraftTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("uapigen").FullName;

    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "UapiGen.Linux.dll");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void EveryStruct_GetsADraft_AndTheSecondTimeNothingIsWritten()
    {
        string written = Uapigen.Run("draft", Assembly, "--to", _folder).AssertClean().Lines[^1];

        string[] files = [.. Directory.EnumerateFiles(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Contains("kvm_ppc_compat_caps.abi", files);
        Assert.Equal(Directory.EnumerateFiles(Own(""), "*.abi").Count(), files.Length);
        Assert.Equal($"{files.Length} declared structs, {files.Length} baselines written", written);
        Assert.Equal(Summary, Uapigen.Run("draft", Assembly, "--to", _folder).AssertClean().Text);
        // What the analyzers read off the source, and promoted, is what is read off the metadata; in one block here, and in one for each release there.
        string promoted = Promote("UapiGen.Linux.Kvm.KvmPpcCompatCaps");
        Assert.Equal(Newest(File.ReadAllText(Own("kvm_ppc_compat_caps.abi"))), Newest(promoted));
    }

    [Fact]
    public void OwnBaselines_AreWhatTheAssemblyDeclares()
    {
        foreach (string file in Directory.EnumerateFiles(Own(""), "*.abi"))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));

        Assert.Equal(Summary, Uapigen.Run("draft", Assembly, "--to", _folder).AssertClean().Text);
    }

    [Fact]
    public void DraftThatIsNotDeclared_IsRemovedFromWhatShipped()
    {
        Uapigen.Run("draft", Assembly, "--to", _folder).AssertClean();
        string file = Path.Combine(_folder, "open_how.abi");
        Uapigen.Run("promote", "--as", "Linux 5.6", file).AssertClean();
        string shipped = File.ReadAllText(file);
        File.AppendAllText(file, "\ndraft\nversion 1 size 32 end 32 align 8\nfield Later u64 at 24\n");

        ProgramRun run = Uapigen.Run("draft", Assembly, "--to", _folder).AssertClean();

        Assert.Equal(shipped, File.ReadAllText(file));
        Assert.Equal($"{file}: draft removed: what shipped is what is declared", run.Lines[0]);
        Assert.EndsWith(" declared structs, 1 baseline written", run.Lines[1], StringComparison.Ordinal);
    }

    private static AbiSnapshot Newest(string text) => BaselineText.Parse(text).Baseline!.Newest;

    /// <summary>What is said of an assembly whose structs all have the baseline that they should have.</summary>
    private static string Summary => $"{Directory.EnumerateFiles(Own(""), "*.abi").Count()} declared structs, nothing to write: the baselines say what is declared\n";

    [Fact]
    public void DamagedBaseline_StopsEverything()
    {
        File.WriteAllText(Path.Combine(_folder, "a.abi"), "<<<<<<< HEAD\n");

        ProgramRun run = Uapigen.Run("draft", Assembly, "--to", _folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.abi(1,1): error UAPI5003: ", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(_folder));
    }

    [Theory]
    [InlineData("/no/such/assembly.dll")]
    [InlineData("/bin/sh")]
    public void FileThatIsNoAssembly_IsExplained(string file)
    {
        ProgramRun run = Uapigen.Run("draft", file, "--to", _folder);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"uapigen: {file}: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.ErrorLines);
    }

    private string Promote(string type)
    {
        string file = Directory.EnumerateFiles(_folder).Single(file => File.ReadAllText(file).Contains($"\ntype {type}\n", StringComparison.Ordinal));
        Uapigen.Run("promote", "--as", "Linux 7.3", file).AssertClean();
        return File.ReadAllText(file);
    }

    private static string Own(string name)
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "UapiGen.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "spec", "abi", "UapiGen.Linux", name);
    }
}
