using System.Collections.Concurrent;
using System.ComponentModel;

namespace UapiGen.Cli.Tests.Support;

/// <summary>Compiles the C programs of Clients/. Each is compiled once in a run.</summary>
internal static class CClient
{
    // Ordinary users are served, too, and the umask may be anything.
    private const UnixFileMode ForEverybody = (UnixFileMode)0b111_101_101;

    private static readonly string s_directory = Directory.CreateTempSubdirectory("uapigen-cli-clients-").FullName;
    private static readonly ConcurrentDictionary<(string Name, string Compiler), Lazy<(string Path, string? Skip, string? Error)>> s_programs = new();

    static CClient()
    {
        File.SetUnixFileMode(s_directory, ForEverybody);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(s_directory, recursive: true);
    }

    /// <summary>The path of a compiled client; the test is skipped, by name, where there is no gcc.</summary>
    /// <param name="name">The source file's name, without .c.</param>
    public static string Compile(string name) => Compile(name, "gcc");

    /// <summary>The path of a client compiled by another compiler of the gcc family, without shared libraries, which may not be there for its target.</summary>
    /// <param name="name">The source file's name, without .c.</param>
    /// <param name="compiler">The compiler.</param>
    public static string CompileStatic(string name, string compiler) => Compile(name, compiler, "-static");

    private static string Compile(string name, string compiler, params string[] flags)
    {
        (string path, string? skip, string? error) = s_programs.GetOrAdd((name, compiler), _ => new(() => CompileNow(name, compiler, flags))).Value;
        Assert.SkipWhen(skip is not null, skip ?? "");
        Assert.True(error is null, error);
        return path;
    }

    private static (string Path, string? Skip, string? Error) CompileNow(string name, string compiler, string[] flags)
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Clients", name + ".c");
        string program = Path.Combine(s_directory, $"{name}-{compiler}");
        try
        {
            ProgramRun run = ProgramRun.Of(compiler, ["-O2", "-Wall", "-Wextra", "-Werror", "-pthread", .. flags, "-o", program, source]);
            if (run.ExitCode != 0) return (program, null, run.Error);
            File.SetUnixFileMode(program, ForEverybody);
            return (program, null, null);
        }
        catch (Win32Exception)
        {
            return (program, $"{compiler} is not installed, so no C client can be compiled", null);
        }
    }
}
