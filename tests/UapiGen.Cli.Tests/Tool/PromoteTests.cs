using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>Drafts become what shipped: all or none, and nothing is lost.</summary>
public sealed class PromoteTests : IDisposable
{
    private const string Facts =
        """
        contract size-source argument
        contract floor 8
        contract small reject
        contract small-error EINVAL
        contract zero small
        contract cap page-size
        contract cap-error E2BIG
        contract cap-reports-size false
        contract larger accept-zero-tail
        contract report-fault replaces-errno
        contract reply none
        contract reply-size kernel
        version 0 size 8 end 8 align 8
        field Flags u64 at 0

        """;

    private const string Draft = "uapigen-abi 1\nstruct my_args\ntype MyArgs\n\ndraft\n" + Facts;

    private readonly string _folder = Directory.CreateTempSubdirectory("uapigen").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Draft_IsSealedUnderTheRelease_AndSealedTextStays()
    {
        string file = Write("a.abi", Draft);

        ProgramRun run = Uapigen.Run("promote", "--as", "Linux 7.3", file).AssertClean();

        Assert.Equal($"{file}: shipped by Linux 7.3\n", run.Text);
        string once = File.ReadAllText(file);
        Assert.StartsWith("uapigen-abi 1\nstruct my_args\ntype MyArgs\n\nshipped Linux 7.3\ncontract size-source argument\n", once, StringComparison.Ordinal);
        Assert.Matches("\nseal [0-9a-f]{16}\n$", once);

        Assert.Equal($"{file}: nothing to promote\n", Uapigen.Run("promote", "--as", "Linux 7.4", file).AssertClean().Text);
        Assert.Equal(once, File.ReadAllText(file));

        File.WriteAllText(file, once + "\ndraft\nversion 1 size 16 end 16 align 8\nfield Length u64 at 8\n");
        Uapigen.Run("promote", "--as", "Linux 7.4", file).AssertClean();
        string twice = File.ReadAllText(file);
        Assert.StartsWith(once + "\nshipped Linux 7.4\nversion 1 size 16 end 16 align 8\n", twice, StringComparison.Ordinal);
    }

    [Fact]
    public void OneDamagedFile_PromotesNone()
    {
        string good = Write("a.abi", Draft), bad = Write("b.abi", Draft.Replace("type MyArgs\n", "", StringComparison.Ordinal)), gone = Path.Combine(_folder, "gone.abi");

        ProgramRun run = Uapigen.Run("promote", "--as", "Linux 7.3", good, bad, gone);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{bad}(3): error UAPI5006: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{gone}: ", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal("uapigen: 2 refused, so that nothing was promoted", run.ErrorLines[2]);
        Assert.Equal(Draft, File.ReadAllText(good));
    }

    [Fact]
    public void DraftThatBreaksWhatShipped_IsRefused()
    {
        string file = Write("a.abi", Draft);
        Uapigen.Run("promote", "--as", "Linux 7.3", file).AssertClean();
        string shipped = File.ReadAllText(file);
        File.WriteAllText(file, shipped + "\ndraft\ncontract larger reject\n");

        ProgramRun run = Uapigen.Run("promote", "--as", "Linux 7.4", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file}(22): error UAPI6320: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(shipped + "\ndraft\ncontract larger reject\n", File.ReadAllText(file));
    }

    [Fact]
    public void ReleaseThatHasShippedABlock_IsRefused()
    {
        string file = Write("a.abi", Draft), other = Write("b.abi", Draft);
        Uapigen.Run("promote", "--as", "Linux 7.3", file).AssertClean();
        File.AppendAllText(file, "\ndraft\nversion 1 size 16 end 16 align 8\nfield Length u64 at 8\n");
        string before = File.ReadAllText(file);

        ProgramRun run = Uapigen.Run("promote", "--as", "Linux 7.3", other, file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{file}: Linux 7.3 has shipped a block of it before, and a release ships once: name the release that ships this draft", run.ErrorLines[0]);
        Assert.Equal((before, Draft), (File.ReadAllText(file), File.ReadAllText(other)));
        Uapigen.Run("promote", "--as", "Linux 7.4", other, file).AssertClean();
    }

    [Fact]
    public void RenamedField_IsSealedWhenNamesAreAccepted()
    {
        string file = Write("a.abi", Draft);
        Uapigen.Run("promote", "--as", "Linux 7.3", file).AssertClean();
        File.AppendAllText(file, "\ndraft\nfield Options u64 at 0 was Flags\n");

        Assert.Contains("error UAPI6030: ", Uapigen.Run("promote", "--as", "Linux 7.4", file).Error, StringComparison.Ordinal);
        Uapigen.Run("promote", "--as", "Linux 7.4", "--accept-names", file).AssertClean();

        Assert.Contains("shipped Linux 7.4\nfield Options u64 at 0 was Flags\nseal ", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" Linux 7.3")]
    [InlineData("Linux\n7.3")]
    [InlineData("")]
    public void ReleaseWithoutAName_IsRefused(string release)
    {
        string file = Write("a.abi", Draft);

        Assert.Equal(2, Uapigen.Run("promote", "--as", release, file).ExitCode);
        Assert.Equal(Draft, File.ReadAllText(file));
    }

    private string Write(string name, string text)
    {
        string file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
