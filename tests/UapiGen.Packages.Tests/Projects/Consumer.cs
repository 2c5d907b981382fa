using UapiGen.Packages.Tests.Feed;

namespace UapiGen.Packages.Tests.Projects;

/// <summary>A project of Consumers/, copied to a folder outside of the repository, that takes our packages from the feed and from nowhere else.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uapigen-consumer-");

    private Consumer(PackageFeed feed, string name)
    {
        Name = name;
        foreach (string source in Directory.EnumerateFiles(Path.Combine(ThisBuild.Root, "tests", "UapiGen.Packages.Tests", "Consumers", name), "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(Path.Combine(ThisBuild.Root, "tests", "UapiGen.Packages.Tests", "Consumers", name), source), File.ReadAllText(source));
        Write("nuget.config", feed.Configuration());
    }

    /// <summary>The folder's name in Consumers/, and the project's.</summary>
    public string Name { get; }

    /// <summary>Where it lies.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Copies a project.</summary>
    public static Consumer Of(PackageFeed feed, string name) => new(feed, name);

    /// <summary>Builds it.</summary>
    public ProgramRun Build() => ProgramRun.DotNet(Folder, "build", $"-p:UapiGenVersion={ThisBuild.Version}", "-v", "q", "--nologo");

    /// <summary>Runs what was built.</summary>
    public ProgramRun Run(params IReadOnlyList<string> arguments) =>
        ProgramRun.DotNet(Folder, [Path.Combine(Folder, "bin", "Debug", "net10.0", Name + ".dll"), .. arguments]);

    /// <summary>Publishes it.</summary>
    public ProgramRun Publish() => ProgramRun.DotNet(Folder, "publish", $"-p:UapiGenVersion={ThisBuild.Version}", "-v", "q", "--nologo", "--use-current-runtime", "-o", "out");

    /// <summary>What was published, as a program.</summary>
    public string Published => Path.Combine(Folder, "out", Name);

    /// <summary>Skips the test, by name, where no native program can be built.</summary>
    public void RequireNativeCompiler()
    {
        // The SDK's native compiler is a package of its own, which a first build of this kind brings into the user's cache from wherever the user gets packages.
        DirectoryInfo probe = Directory.CreateTempSubdirectory("uapigen-native-");
        try
        {
            File.Copy(Path.Combine(Folder, Name + ".csproj"), Path.Combine(probe.FullName, "Probe.csproj"));
            string project = File.ReadAllText(Path.Combine(probe.FullName, "Probe.csproj"));
            File.WriteAllText(Path.Combine(probe.FullName, "Probe.csproj"), string.Join('\n', project.Split('\n').Where(line => !line.Contains("PackageReference", StringComparison.Ordinal))));
            ProgramRun restore = ProgramRun.DotNet(probe.FullName, "restore", "--use-current-runtime", "-v", "q");
            Assert.SkipWhen(restore.ExitCode != 0, $"the SDK's native compiler cannot be had: {restore.Output}{restore.Error}");
        }
        finally
        {
            probe.Delete(recursive: true);
        }
    }

    /// <summary>Changes one of its files.</summary>
    public void Edit(string file, string old, string @new)
    {
        string path = Path.Combine(Folder, file), text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
