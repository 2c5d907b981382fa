using System.ComponentModel;
using System.Diagnostics;

namespace UapiGen.History.Tests.TypeChecker;

/// <summary>libabigail's abidiff, which the kernel's check-uapi.sh asks: two sources, compiled by gcc with debug information, and which structs it finds changed.</summary>
internal static class AbiDiff
{
    /// <summary>Skips the test by name where a tool is missing.</summary>
    public static void Require()
    {
        foreach (string tool in (ReadOnlySpan<string>)["gcc", "abidiff"])
            Assert.SkipUnless(IsThere(tool), $"{tool} is not installed.");
    }

    /// <summary>The functions of which abidiff says that what they take has changed.</summary>
    public static HashSet<string> Changed(string before, string after)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("uapigen-abidiff");
        try
        {
            string old = Compile(before, Path.Combine(folder.FullName, "old.so"));
            string now = Compile(after, Path.Combine(folder.FullName, "new.so"));
            (int status, string report) = Run("abidiff", "", old, now);
            // The first two bits are errors of its own, the other two say that something changed (abidiff(1)).
            Assert.True((status & 3) == 0, report);
            return [.. report.Split('\n').Where(line => line.Contains("[C] 'function", StringComparison.Ordinal)).Select(Function)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Compile(string source, string library)
    {
        (int status, string complaints) = Run("gcc", source, "-g", "-shared", "-fPIC", "-w", "-x", "c", "-", "-o", library);
        Assert.True(status == 0, complaints);
        return library;
    }

    /// <summary>[C] 'function void use_12(subject_12*)' at …</summary>
    private static string Function(string line)
    {
        int start = line.IndexOf("void ", StringComparison.Ordinal) + "void ".Length;
        return line[start..line.IndexOf('(', start)];
    }

    private static bool IsThere(string tool)
    {
        try
        {
            return Run(tool, "", "--version").Status == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static (int Status, string Output) Run(string tool, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result + errors.Result);
    }
}
