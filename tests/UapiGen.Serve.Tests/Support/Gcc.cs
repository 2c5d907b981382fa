using System.Collections.Concurrent;
using System.Diagnostics;

namespace UapiGen.Serve.Tests;

/// <summary>Compiles the C programs beside the tests. Each is compiled once in a run.</summary>
internal static class Gcc
{
    private static readonly string OutputDirectory = CreateOutputDirectory();
    private static readonly ConcurrentDictionary<string, Lazy<(string Path, string? Error)>> Programs = new();

    static Gcc() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(OutputDirectory, recursive: true);

    /// <summary>The path of a compiled client; the test is skipped, by name, where there is no gcc.</summary>
    /// <param name="name">The source file's name in Clients/, without .c.</param>
    public static string Compile(string name)
    {
        Assert.SkipUnless(IsThere.Value, "gcc is not installed, so no C client can be compiled");
        (string path, string? error) = Programs.GetOrAdd(name, n => new(() => CompileNow(n))).Value;
        Assert.True(error is null, error);
        return path;
    }

    private static readonly Lazy<bool> IsThere = new(() =>
    {
        try
        {
            return Run("--version").ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    /// <summary>For everybody to read: some clients run as another user.</summary>
    private static string CreateOutputDirectory()
    {
        string path = Directory.CreateTempSubdirectory("uapigen-clients-").FullName;
        File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
        return path;
    }

    private static (string Path, string? Error) CompileNow(string name)
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Clients", name + ".c");
        string program = Path.Combine(OutputDirectory, name);
        (int exitCode, string text) = Run("-O2", "-Wall", "-Werror", "-pthread", "-o", program, source);
        return (program, exitCode == 0 ? null : text);
    }

    private static (int ExitCode, string Text) Run(params string[] arguments)
    {
        using Process gcc = Process.Start(new ProcessStartInfo("gcc", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        string text = gcc.StandardError.ReadToEnd();
        gcc.WaitForExit();
        return (gcc.ExitCode, text);
    }
}
