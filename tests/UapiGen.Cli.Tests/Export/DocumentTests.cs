using System.Text.Json;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Export;

/// <summary><c>uapigen export json|rst|markdown|syzlang</c>: to standard output, a file or a folder; the same of an assembly and of its baselines.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly Folder _folder = new();

    public static TheoryData<string, string, string> Formats => new()
    {
        { "json", ".json", "\"tag\": \"open_how\"" }, { "rst", ".rst", ":Parameters: struct open_how (in)" }, { "markdown", ".md", "# `struct open_how`" }, { "syzlang", ".txt", "open_how_v0 {" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Struct_GoesToStandardOutput_AndToAFile(string format, string extension, string holds)
    {
        string baseline = Path.Combine(Repository.Baselines, "open_how.abi"), file = Path.Combine(_folder.Path, "out" + extension);
        string printed = Uapigen.Run("export", format, baseline).AssertClean().Text;
        Uapigen.Run("export", format, baseline, "--output", file).AssertClean();

        Assert.Contains(holds, printed, StringComparison.Ordinal);
        Assert.Equal(printed, File.ReadAllText(file));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void AssemblyAndItsBaselines_GiveTheSameFiles(string format, string extension, string holds)
    {
        string ofAssembly = Path.Combine(_folder.Path, "assembly"), ofBaselines = Path.Combine(_folder.Path, "baselines");
        Uapigen.Run("export", format, Path.Combine(AppContext.BaseDirectory, "UapiGen.Linux.dll"), "-o", ofAssembly + "/").AssertClean();
        Uapigen.Run("export", format, Repository.Baselines, "-o", ofBaselines + "/").AssertClean();

        string[] files = [.. Directory.EnumerateFiles(ofBaselines, "*" + extension).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(Directory.EnumerateFiles(Repository.Baselines, "*.abi").Count(), files.Length);
        foreach (string file in files) Assert.Equal(File.ReadAllText(Path.Combine(ofBaselines, file)), File.ReadAllText(Path.Combine(ofAssembly, file)));
        Assert.Contains(holds, File.ReadAllText(Path.Combine(ofBaselines, "open_how" + extension)), StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralStructs_AreOneDocumentOfJson()
    {
        using JsonDocument document = JsonDocument.Parse(Uapigen.Run("export", "json", Repository.Baselines).AssertClean().Text);

        Assert.Equal(Directory.EnumerateFiles(Repository.Baselines, "*.abi").Count(), document.RootElement.GetProperty("structs").GetArrayLength());
    }
}
