using System.ComponentModel;
using UapiGen.Packages.Tests.Feed;

namespace UapiGen.Packages.Tests.Projects;

/// <summary>An empty folder, the SDK, and the feed: all that a stranger has.</summary>
internal sealed class Newcomer : IDisposable
{
    private const string Client =
        """
        #include <fcntl.h>
        #include <stdio.h>
        #include <sys/ioctl.h>
        #include "search.h"

        int main(void)
        {
            struct search_args args = { .size = SEARCH_ARGS_SIZE_VER0, .key = 12 };
            int fd = open("/dev/null", O_RDWR);
            if (ioctl(fd, SEARCH_ARGS_IOCTL, &args)) { perror("search"); return 1; }
            printf("%llu\n", (unsigned long long)args.count);
            return 0;
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uapigen-newcomer-");
    private readonly string _hive, _tools;

    public Newcomer(PackageFeed feed)
    {
        // Templates are installed for this folder alone.
        _hive = Path.Combine(_folder.FullName, ".hive");
        _tools = Path.Combine(_folder.FullName, ".tools");
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), feed.Configuration());
        ProgramRun.DotNet(Folder, "new", "install", Path.Combine(feed.Folder, $"UapiGen.Templates.{ThisBuild.Version}.nupkg"), "--debug:custom-hive", _hive).AssertGood();
        ProgramRun.DotNet(Folder, "tool", "install", "UapiGen.Tool", "--version", ThisBuild.Version, "--tool-path", _tools).AssertGood();
    }

    private string Folder => Path.Combine(_folder.FullName, "MyDevice");

    /// <summary>Runs the SDK in the folder.</summary>
    public ProgramRun DotNet(params IReadOnlyList<string> arguments) =>
        ProgramRun.DotNet(Folder, arguments[0] == "new" ? [.. arguments, "--debug:custom-hive", _hive] : arguments);

    /// <summary>Runs the installed tool in the folder.</summary>
    public ProgramRun Tool(params IReadOnlyList<string> arguments) => ProgramRun.Of(Path.Combine(_tools, "uapigen"), Folder, arguments);

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    /// <summary>The edit of a careless hand: two fields change places.</summary>
    public static string MoveKeyBehindCount(string source)
    {
        const string key = "    public ulong Key;\n", count = "    [Output] public ulong Count;\n";
        Assert.Contains(key, source, StringComparison.Ordinal);
        return source.Replace(key, "", StringComparison.Ordinal).Replace(count, count + "\n" + key, StringComparison.Ordinal);
    }

    public static bool KeyStandsBeforeCount(string source) =>
        source.IndexOf("ulong Key;", StringComparison.Ordinal) < source.IndexOf("ulong Count;", StringComparison.Ordinal);

    /// <summary>Compiles a C program that includes the exported header; the test is skipped, by name, where there is no gcc.</summary>
    public string CompileClient()
    {
        Write("client.c", Client);
        try
        {
            ProgramRun.Of("gcc", Folder, "-Wall", "-Werror", "-o", "client", "client.c").AssertGood();
        }
        catch (Win32Exception)
        {
            Assert.Skip("gcc is not installed, so no C client can be compiled");
        }
        return Path.Combine(Folder, "client");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
