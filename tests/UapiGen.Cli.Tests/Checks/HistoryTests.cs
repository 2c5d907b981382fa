using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Checks;

/// <summary>What had shipped at a revision of git: edited and sealed anew, dropped, gone, moved, promoted since.</summary>
public sealed class HistoryTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly string _git = Installed.Require("git");

    public HistoryTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "abi"));
        foreach (string file in Directory.GetFiles(Path.Combine(FormatTests.Structs, "before"))) File.Copy(file, Path.Combine(_folder.Path, "abi", Path.GetFileName(file)));
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "shipped");
    }

    private string OpenHow => Path.Combine(_folder.Path, "abi", "open_how.abi");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void UntouchedFiles_Stand() => Since().AssertClean();

    [Fact]
    public void WhatCameSince_IsNoFinding()
    {
        Uapigen.RunIn(_folder.Path, "promote", "--as", "demo 1.1", "abi/mount_attr.abi").AssertClean();
        File.AppendAllText(OpenHow, "\ndraft\nversion 1 size 32 end 32 align 8\nfield More u64 at 24\n");
        File.Move(OpenHow, Path.Combine(_folder.Path, "abi", "renamed.abi"));

        Since().AssertClean();
    }

    [Fact]
    public void TextThatWasEditedAndSealedAnew_IsFound()
    {
        string text = File.ReadAllText(OpenHow);
        string was = text.Split("seal ")[1].Trim();
        File.WriteAllText(OpenHow, text[..text.IndexOf("seal ", StringComparison.Ordinal)].Replace("larger accept-zero-tail", "larger reject", StringComparison.Ordinal).Replace("shipped demo 1.0", "draft", StringComparison.Ordinal));
        Uapigen.RunIn(_folder.Path, "promote", "--as", "demo 1.0", "abi/open_how.abi").AssertClean();
        Uapigen.RunIn(_folder.Path, "check", "abi").AssertClean();

        ProgramRun run = Since();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error UAPI5021: What demo 1.0 shipped was edited", run.Text, StringComparison.Ordinal);
        Assert.Contains(was, run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatIsGone_IsFound()
    {
        File.Delete(OpenHow);
        File.Delete(Path.Combine(_folder.Path, "abi", "mount_attr.abi"));

        ProgramRun run = Since();

        // Of the draft nothing had shipped.
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("HEAD:open_how.abi: error UAPI6", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mount_attr", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_ReadsARevision()
    {
        File.AppendAllText(OpenHow, "\ndraft\nversion 1 size 32 end 32 align 8\nfield More u64 at 24\n");

        Assert.Contains("open_how (Demo.OpenHow): grew\n", Uapigen.RunIn(_folder.Path, "diff", "HEAD:abi", "abi").AssertClean().Text, StringComparison.Ordinal);
        Assert.Contains("0 same, 1 grew\n", Uapigen.RunIn(_folder.Path, "diff", "HEAD:abi/open_how.abi", "abi/open_how.abi").AssertClean().Text, StringComparison.Ordinal);
        Assert.Contains("5 same", Uapigen.RunIn(_folder.Path, "diff", "HEAD:abi", "HEAD:abi").AssertClean().Text, StringComparison.Ordinal);
    }

    private ProgramRun Since() => Uapigen.RunIn(_folder.Path, "check", "abi", "--since", "HEAD");

    private void Git(params string[] arguments) => ProgramRun.Of(_git, ["-C", _folder.Path, .. arguments]);
}
