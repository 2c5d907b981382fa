using System.Text.Json;
using System.Xml.Linq;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Show;

/// <summary><c>uapigen show</c>: the same struct as text, JSON, picture and page.</summary>
public sealed class ShowTests : IDisposable
{
    private readonly Folder _folder = new();

    private static string Baseline => Path.Combine(Repository.Baselines, "clone_args.abi");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_IsAligned_AndLikeThis() => Golden.Match("show.txt", Uapigen.Run("show", Baseline).AssertClean().Text);

    [Fact]
    public void Json_IsLikeThis()
    {
        string text = Uapigen.Run("show", Baseline, "--format", "json").AssertClean().Text;

        Golden.Match("show.json", text);
        using JsonDocument document = JsonDocument.Parse(text);
        JsonElement one = document.RootElement.GetProperty("structs")[0];
        Assert.Equal(
            one.GetProperty("versions").EnumerateArray().Last().GetProperty("size").GetProperty("lp64").GetInt32(),
            one.GetProperty("layout").EnumerateArray().Sum(row => row.GetProperty("size").GetProperty("lp64").GetInt32()));
    }

    [Fact]
    public void Terminal_GetsTables_AndAPipeDoesNot()
    {
        string script = Installed.Require("script");
        ProgramRun drawn = ProgramRun.Of(script, ["-qec", $"stty cols 160; {Uapigen.Path} show {Baseline}", Path.Combine(_folder.Path, "typescript")]);

        Assert.Equal(0, drawn.ExitCode);
        Assert.Contains("╭", drawn.Text, StringComparison.Ordinal);
        Assert.Contains("\u001b[", drawn.Text, StringComparison.Ordinal);
        string piped = Uapigen.Run("show", Baseline).AssertClean().Text;
        Assert.DoesNotContain("╭", piped, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", piped, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_GoToAFolder_OnePerStruct()
    {
        string folder = _folder.Path + "/pictures/";
        ProgramRun run = Uapigen.Run("show", Repository.Baselines, "--format", "svg", "-o", folder).AssertClean();

        string[] files = Directory.GetFiles(folder);
        Assert.Equal(Directory.EnumerateFiles(Repository.Baselines, "*.abi").Count(), files.Length);
        Assert.Equal(files.Length, run.Lines.Length);
        Assert.All(files, file => Assert.Equal("svg", XDocument.Load(file).Root!.Name.LocalName));
    }

    [Fact]
    public void Page_HoldsAllStructs_AndNeedsNoOtherFile()
    {
        string file = Path.Combine(_folder.Path, "structs.html");
        Uapigen.Run("show", Repository.Baselines, "--format", "html", "--output", file).AssertClean();

        string page = File.ReadAllText(file);
        Assert.Equal(Directory.EnumerateFiles(Repository.Baselines, "*.abi").Count(), page.Split("<svg ").Length - 1);
        foreach (string loads in new[] { "<script", "<link", "<img", "src=", "@import", "url(http" }) Assert.DoesNotContain(loads, page, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatCannotBeShown_IsExplained()
    {
        ProgramRun several = Uapigen.Run("show", Repository.Baselines, "--format", "svg");
        Assert.Equal((2, ""), (several.ExitCode, several.Text));
        Assert.Contains("--struct", Assert.Single(several.ErrorLines), StringComparison.Ordinal);

        ProgramRun missing = Uapigen.Run("show", "/no/such/file.abi");
        Assert.Equal((2, ""), (missing.ExitCode, missing.Text));
        Assert.Contains("there is no such file or folder", Assert.Single(missing.ErrorLines), StringComparison.Ordinal);
    }
}
