using System.IO.Compression;
using System.Security;

namespace UapiGen.Packages.Tests.Feed;

/// <summary>A folder with every package of this build, packed once for all tests of a run.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uapigen-feed-");

    public PackageFeed()
    {
        Directory.CreateDirectory(Folder);
        ProgramRun.DotNet(ThisBuild.Root, "msbuild", Packing, "-nologo", "-v:q", $"-p:Configuration={ThisBuild.Configuration}", $"-p:Feed={Folder}").AssertGood();
    }

    /// <summary>Packs all that ships, as it was built.</summary>
    private static string Packing { get; } = Path.Combine(ThisBuild.Root, "tests", "UapiGen.Packages.Tests", "Feed", "Feed.proj");

    /// <summary>The feed.</summary>
    public string Folder => Path.Combine(_folder.FullName, "feed");

    /// <summary>Where projects of these tests keep what they restore: nothing of it gets into the user's own cache, which may hold another 0.1.0.</summary>
    public string Cache => Path.Combine(_folder.FullName, "packages");

    /// <summary>The files of a package, by their path in it.</summary>
    public string[] FilesOf(string package, string extension = "nupkg")
    {
        using ZipArchive archive = Open(package, extension);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    /// <summary>A file of a package, as text.</summary>
    public string TextOf(string package, string file)
    {
        using ZipArchive archive = Open(package, "nupkg");
        using StreamReader reader = new(archive.GetEntry(file)?.Open() ?? throw new FileNotFoundException(file));
        return reader.ReadToEnd();
    }

    /// <summary>Our packages come from the feed alone; the SDK's own, which only a native build asks for, from the user's cache. Nothing comes from the network.</summary>
    public string Configuration() => $"""
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="{SecurityElement.Escape(Cache)}" />
          </config>
          <packageSources>
            <clear />
            <add key="ours" value="{SecurityElement.Escape(Folder)}" />
            <add key="cache" value="{SecurityElement.Escape(UserCache())}" />
          </packageSources>
          <packageSourceMapping>
            <packageSource key="ours"><package pattern="UapiGen*" /></packageSource>
            <packageSource key="cache"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    public void Dispose() => _folder.Delete(recursive: true);

    private ZipArchive Open(string package, string extension) =>
        ZipFile.OpenRead(Path.Combine(Folder, $"{package}.{ThisBuild.Version}.{extension}"));

    private static string UserCache()
    {
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.CreateDirectory(cache).FullName;
    }
}
