using System.Diagnostics;
using UapiGen.Benchmarks.Native;
using UapiGen.Benchmarks.Tables;

namespace UapiGen.Benchmarks.Tool;

/// <summary>The tool as it is shipped for this system: compiled ahead of time. That takes minutes, so that one that is there already may be named.</summary>
internal static class PublishedTool
{
    /// <summary>Names a published tool instead of having one made.</summary>
    private const string Variable = "UAPIGEN_NATIVE_TOOL";

    /// <summary>The executable.</summary>
    /// <exception cref="CCompilerException">It cannot be published.</exception>
    public static string Find(Report report, string folder)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return named;

        report.Say($"publishing the tool ahead of time, which takes minutes; {Variable} names one that was published before");
        string output = Path.Combine(folder, "tool");
        ProcessStartInfo start = new("dotnet", ["publish", Path.Combine(Root(), "cli", "uapigen.csproj"), "-c", "Release", "-r", "linux-x64", "-p:Native=true", "-p:PackAsTool=false", "-o", output, "-nologo", "-v", "q"])
        {
            RedirectStandardOutput = true,
        };
        using Process publish = Process.Start(start)!;
        string said = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? Path.Combine(output, "uapigen") : throw new CCompilerException($"the tool cannot be published:\n{said}");
    }

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "UapiGen.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
