using UapiGen.Packages.Tests.Feed;

namespace UapiGen.Packages.Tests;

/// <summary>What lies in each package, file by file: what is not on the list was not meant to be shipped.</summary>
public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly string[] s_ofEveryPackage = ["README.md", "[Content_Types].xml", "_rels/.rels"];

    [Fact]
    public void UapiGen_HoldsRuntimeCompilerPartsAndBuildFiles() => AssertFiles("UapiGen",
        "analyzers/dotnet/roslyn4.8/cs/UapiGen.Abi.Roslyn.dll",
        "analyzers/dotnet/roslyn4.8/cs/UapiGen.Abi.dll",
        "analyzers/dotnet/roslyn4.8/cs/UapiGen.Analyzers.dll",
        "analyzers/dotnet/roslyn4.8/cs/UapiGen.CodeFixes.dll",
        "analyzers/dotnet/roslyn4.8/cs/UapiGen.Generator.dll",
        "build/UapiGen.targets",
        "lib/net10.0/UapiGen.Runtime.dll",
        "lib/net10.0/UapiGen.Runtime.xml",
        "presets/default.globalconfig",
        "presets/strict.globalconfig",
        "presets/wire-only.globalconfig");

    [Theory]
    [InlineData("UapiGen.Linux")]
    [InlineData("UapiGen.Linux.Services")]
    [InlineData("UapiGen.Serve")]
    public void Library_HoldsItselfAndItsDocumentation(string package) => AssertFiles(package, $"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml");

    [Fact]
    public void Templates_HoldOneProjectWithItsBaseline() => AssertFiles("UapiGen.Templates",
        "content/uapi/.template.config/template.json",
        "content/uapi/Company.Device.csproj",
        "content/uapi/Program.cs",
        "content/uapi/SearchArgs.cs",
        "content/uapi/SearchDevice.cs",
        "content/uapi/SearchService.cs",
        "content/uapi/abi/search_args.abi");

    [Fact]
    public void Tool_HoldsItsCommandAndNothingThatTheSdkHas()
    {
        string[] files = feed.FilesOf("UapiGen.Tool");

        Assert.Contains("tools/net10.0/any/DotnetToolSettings.xml", files);
        Assert.Contains("tools/net10.0/any/uapigen.dll", files);
        Assert.Contains("<packageType name=\"DotnetTool\" />", feed.TextOf("UapiGen.Tool", "UapiGen.Tool.nuspec"), StringComparison.Ordinal);
        Assert.DoesNotContain(files, file => Path.GetFileName(file).StartsWith("System.Private.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UapiGen", "UapiGen.Runtime")]
    [InlineData("UapiGen.Linux", "UapiGen.Linux")]
    [InlineData("UapiGen.Linux.Services", "UapiGen.Linux.Services")]
    [InlineData("UapiGen.Serve", "UapiGen.Serve")]
    public void Symbols_LieBesideThePackage(string package, string assembly) =>
        Assert.Contains($"lib/net10.0/{assembly}.pdb", feed.FilesOf(package, "snupkg"));

    [Theory]
    [InlineData("UapiGen")]
    [InlineData("UapiGen.Linux", "UapiGen")]
    [InlineData("UapiGen.Linux.Services", "UapiGen.Linux", "UapiGen.Serve")]
    [InlineData("UapiGen.Serve", "UapiGen")]
    public void Manifest_SaysWhatItStandsOn(string package, params string[] dependencies)
    {
        string manifest = feed.TextOf(package, package + ".nuspec");

        Assert.Contains("<license type=\"expression\">MIT</license>", manifest, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", manifest, StringComparison.Ordinal);
        Assert.Contains("<repository type=\"git\"", manifest, StringComparison.Ordinal);
        if (dependencies.Length == 0) Assert.Contains("<group targetFramework=\"net10.0\" />", manifest, StringComparison.Ordinal);
        Assert.All(dependencies, dependency => Assert.Contains($"<dependency id=\"{dependency}\" version=\"{ThisBuild.Version}\"", manifest, StringComparison.Ordinal));
        Assert.Equal(dependencies.Length, manifest.Split("<dependency ").Length - 1);
    }

    [Theory]
    [InlineData("UapiGen")]
    [InlineData("UapiGen.Linux")]
    [InlineData("UapiGen.Linux.Services")]
    [InlineData("UapiGen.Serve")]
    [InlineData("UapiGen.Templates")]
    [InlineData("UapiGen.Tool")]
    public void Readme_IsOfThisPackage(string package) =>
        Assert.StartsWith($"# {package}\n", feed.TextOf(package, "README.md"), StringComparison.Ordinal);

    private void AssertFiles(string package, params string[] own)
    {
        string[] expected = [.. s_ofEveryPackage, .. own, package + ".nuspec"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), feed.FilesOf(package).Where(file => !file.EndsWith(".psmdcp", StringComparison.Ordinal)));
    }
}
