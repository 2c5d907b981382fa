using System.Collections.Concurrent;
using System.Diagnostics;

namespace UapiGen.Serve.Tests;

/// <summary>Compiles the C programs beside the tests. Each is compiled once in a run.</summary>
internal static class Gcc
{
    // Some clients run as another user, and the umask may be anything.
    private const UnixFileMode ForEverybody = (UnixFileMode)0b111_101_101;

    private static readonly string OutputDirectory = CreateOutputDirectory();
    private static readonly ConcurrentDictionary<(string Name, string Compiler), Lazy<(string Path, string? Error)>> Programs = new();
    private static readonly ConcurrentDictionary<string, bool> Compilers = new();

    static Gcc() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(OutputDirectory, recursive: true);

    /// <summary>The path of a compiled client; the test is skipped, by name, where there is no gcc.</summary>
    /// <param name="name">The source file's name in Clients/, without .c.</param>
    public static string Compile(string name) => Compile(name, "gcc", "-Wall", "-Werror");

    /// <summary>The path of a client compiled for i386, with all that it needs in it; the test is skipped, by name, where there is no compiler for that.</summary>
    /// <param name="name">The source file's name in Clients/, without .c. Its numbers that are too long for such a program are cut, in silence.</param>
    public static string CompileForI386(string name) => Compile(name, "i686-linux-gnu-gcc", "-static", "-w");

    private static string Compile(string name, string compiler, params string[] flags)
    {
        Assert.SkipUnless(Compilers.GetOrAdd(compiler, IsThere), $"{compiler} is not installed, so the C client cannot be compiled");
        (string path, string? error) = Programs.GetOrAdd((name, compiler), _ => new(() => CompileNow(name, compiler, flags))).Value;
        Assert.True(error is null, error);
        return path;
    }

    private static bool IsThere(string compiler)
    {
        try
        {
            return Run(compiler, "--version").ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string CreateOutputDirectory()
    {
        string path = Directory.CreateTempSubdirectory("uapigen-clients-").FullName;
        File.SetUnixFileMode(path, ForEverybody);
        return path;
    }

    private static (string Path, string? Error) CompileNow(string name, string compiler, string[] flags)
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Clients", name + ".c");
        string program = Path.Combine(OutputDirectory, $"{name}-{compiler}");
        (int exitCode, string text) = Run(compiler, ["-O2", "-pthread", .. flags, "-o", program, source]);
        if (exitCode == 0) File.SetUnixFileMode(program, ForEverybody);
        return (program, exitCode == 0 ? null : text);
    }

    private static (int ExitCode, string Text) Run(string compiler, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(compiler, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        string text = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text);
    }
}
