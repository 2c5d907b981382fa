using System.ComponentModel;
using System.Security;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>Checks a project by building it: what is found is what the compiler says, in the compiler's own log.</summary>
internal static class ProjectCheck
{
    /// <summary>Builds the project, whose own sources are compiled anew, and reads the log.</summary>
    /// <exception cref="InputException">There is no dotnet command, or the build failed before anything was compiled.</exception>
    public static IReadOnlyList<Finding> Run(string project)
    {
        string folder = Directory.CreateTempSubdirectory("uapigen-check-").FullName;
        try
        {
            ToolRun build = Build(project, WriteTargets(project, folder));
            string[] logs = Directory.GetFiles(folder, "*.sarif");
            List<Finding> found = [.. logs.Order(StringComparer.Ordinal).SelectMany(CompilerLog.Read).Where(finding => finding.Page is not null || finding.Level == FindingLevel.Error).Distinct()];
            // What MSBuild itself refuses is in no log of the compiler.
            bool isTold = build.ExitCode == 0 || found.Any(finding => finding.Level == FindingLevel.Error);
            return isTold && logs.Length > 0 ? found : throw new InputException($"{project}: it does not build: {Reason(build)}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Where a project has its baselines. MSBuild knows.</summary>
    /// <exception cref="InputException">The project cannot be evaluated.</exception>
    public static string BaselinesOf(string project)
    {
        ToolRun run = DotNet(project, ["msbuild", project, "-nologo", "-getProperty:UapiBaselineDirectory"]);
        if (run.ExitCode != 0) throw new InputException($"{project}: MSBuild cannot say where its baselines are: {Reason(run)}");
        string said = run.Output.Trim();
        return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(project))!, said.Length > 0 ? said : "abi");
    }

    private static ToolRun Build(string project, string targets) =>
        DotNet(project, ["build", project, "-nologo", "-v", "q", "-clp:NoSummary", $"-p:CustomAfterMicrosoftCommonTargets={targets}"]);

    /// <summary>
    /// Asks for a log of each compilation of the project, whatever it builds for; the projects that it refers to log nothing, and are built only where they
    /// must be. A file that is newer than what was built is what makes the compiler run.
    /// </summary>
    private static string WriteTargets(string project, string folder)
    {
        string file = Path.Combine(folder, "log.targets");
        File.WriteAllText(file, $"""
            <Project>
              <PropertyGroup Condition="'$(MSBuildProjectFullPath)' == '{SecurityElement.Escape(Path.GetFullPath(project))}'">
                <ErrorLog>{SecurityElement.Escape(folder)}/$(TargetFramework).$(RuntimeIdentifier).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <ItemGroup Condition="'$(MSBuildProjectFullPath)' == '{SecurityElement.Escape(Path.GetFullPath(project))}'">
                <CustomAdditionalCompileInputs Include="{SecurityElement.Escape(file)}" />
              </ItemGroup>
            </Project>
            """);
        return file;
    }

    private static ToolRun DotNet(string project, string[] arguments)
    {
        try
        {
            return ToolRun.Of(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);
        }
        catch (Win32Exception)
        {
            throw new InputException($"{project}: the dotnet command, which builds it, was not found; name the built .dll and its baselines instead");
        }
    }

    private static string Reason(ToolRun run)
    {
        string[] lines = (run.Output + run.Errors).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.FirstOrDefault(line => line.Contains(": error ", StringComparison.Ordinal)) ?? (lines.Length > 0 ? lines[^1] : $"dotnet ended with {run.ExitCode}");
    }
}
