using System.Globalization;
using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Baselines;

/// <summary>The interfaces that we ship are held against their own baselines, the sources as they stand and the files as they stand.</summary>
public partial class OwnDeclarationsTests
{
    [Fact]
    public async Task Declarations_AreWhatShipped() => Assert.Empty(await BreaksAsync(source => source));

    /// <summary>A baseline that was not looked at would not know that its struct has another tag.</summary>
    [Fact]
    public async Task EveryBaseline_IsLookedAt()
    {
        List<Diagnostic> found = await BreaksAsync(source => Tag().Replace(source, "[UapiStruct($1\"changed_$2\""));
        Baseline[] baselines = [.. Files().Select(file => BaselineText.Parse(file.Text).Baseline!)];

        Assert.Equal(
            baselines.Where(one => one.Shipped is not null).Select(one => $"'{one.TypeName[(one.TypeName.LastIndexOf('.') + 1)..]}' shipped as struct {one.CName} and is struct changed_{one.CName} now").Order(StringComparer.Ordinal),
            found.Where(diagnostic => diagnostic.Id == RuleIdentifiers.StructName).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split(':')[0]).Order(StringComparer.Ordinal));
        Assert.Equal(baselines.Count(one => one.Shipped is null), found.Count(diagnostic => diagnostic.Id == RuleIdentifiers.BaselineStale));
    }

    [Theory]
    [InlineData("public ulong Mode;", "public uint Mode;", "UAPI6020")]
    [InlineData("[Capability((int)KvmNumbers.CapPpcCompatCaps, CName", "[Capability(249, CName", "UAPI6204")]
    [InlineData("[CName(\"RESOLVE_NO_XDEV\")]", "[CName(\"RESOLVE_NO_CROSS_MOUNT\")]", "UAPI6120")]
    [InlineData("[CPrefix(\"LANDLOCK_SCOPE_\")]", "", "UAPI6120")]
    [InlineData("CName = \"PIDFD_GET_INFO\")]", "CName = \"PIDFD_INFO\")]", "UAPI6120")]
    public async Task ABreak_IsTold(string old, string now, string id)
    {
        var changed = 0;
        List<Diagnostic> found = await BreaksAsync(source =>
        {
            if (source.Contains(old, StringComparison.Ordinal)) changed++;
            return source.Replace(old, now, StringComparison.Ordinal);
        });

        Assert.NotEqual(0, changed);
        Assert.Contains(found, diagnostic => diagnostic.Id == id);
    }

    private static async Task<List<Diagnostic>> BreaksAsync(Func<string, string> edit)
    {
        string folder = RepositoryFiles.PathOf("runtime", "UapiGen.Linux");
        string[] sources =
        [
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;",
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(path => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"))
                .Order(StringComparer.Ordinal)
                .Select(path => edit(File.ReadAllText(path))),
        ];
        CSharpCompilation compilation = Generation.Run(Sources.Compile(sources).WithReferences([.. Net100.References.All, MetadataReference.CreateFromFile(typeof(UapiStructAttribute).Assembly.Location)]));

        List<Diagnostic> found = await Analysis.RunAsync(compilation, [.. Files().Select(file => new BaselineFile(file.Path, file.Text))]);
        return [.. found.Where(diagnostic => diagnostic.Id[..5] is not "UAPI7" and not "UAPI8")];
    }

    private static IEnumerable<(string Path, string Text)> Files() =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf("spec", "abi", "UapiGen.Linux"), "*.abi").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)));

    [GeneratedRegex(@"\[UapiStruct\((\s*)""(\w+)""")]
    private static partial Regex Tag();
}
