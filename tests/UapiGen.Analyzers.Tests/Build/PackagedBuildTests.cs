using System.Diagnostics;
using System.Text.Json;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Build;

/// <summary>What the compiler is handed in a project that has the build files from a package: those are read after the SDK's own targets.</summary>
public sealed class PackagedBuildTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uapigen-build");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("", "default.globalconfig", "abi/one.abi")]
    [InlineData("<UapiPreset>strict</UapiPreset><UapiBaselineDirectory>frozen/uapi</UapiBaselineDirectory>", "strict.globalconfig", "frozen/uapi/two.abi")]
    [InlineData("<UapiBaselineDirectory>$(MSBuildProjectDirectory)/frozen/</UapiBaselineDirectory>", "default.globalconfig", "frozen/uapi/two.abi")]
    [InlineData("<UapiBaselineDirectory>nowhere</UapiBaselineDirectory>", "default.globalconfig", "")]
    public void PresetAndBaselines_ReachTheCompiler(string properties, string preset, string baseline)
    {
        Write("abi/one.abi", "");
        Write("frozen/uapi/two.abi", "");
        Write("Client.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup></Project>");
        // Where a restore writes the imports of packages.
        Write("obj/Client.csproj.nuget.g.targets", $"<Project><Import Project=\"{RepositoryFiles.PathOf("analyzers", "build", "UapiGen.targets")}\" /></Project>");

        using JsonDocument answer = JsonDocument.Parse(Evaluate());
        JsonElement items = answer.RootElement.GetProperty("Items");

        Assert.Equal(preset, Path.GetFileName(Paths(items, "EditorConfigFiles")));
        Assert.Equal(baseline.Length == 0 ? "" : Path.Combine(_folder.FullName, baseline), Paths(items, "AdditionalFiles"));
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Evaluate()
    {
        ProcessStartInfo start = new("dotnet", ["msbuild", "Client.csproj", "-nologo", "-getItem:EditorConfigFiles,AdditionalFiles"]) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return output;
    }

    private static string Paths(JsonElement items, string name) =>
        string.Join(';', items.GetProperty(name).EnumerateArray().Select(item => item.GetProperty("FullPath").GetString()));
}
