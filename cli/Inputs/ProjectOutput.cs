using System.ComponentModel;

namespace UapiGen.Cli.Inputs;

/// <summary>Finds what a project builds. MSBuild knows; it evaluates the project's files and builds nothing.</summary>
internal static class ProjectOutput
{
    /// <summary>The assembly of a project.</summary>
    /// <param name="project">The project file.</param>
    /// <exception cref="InputException">The project cannot be evaluated, or was not built.</exception>
    public static string Find(string project)
    {
        ToolRun run;
        try
        {
            run = ToolRun.Of(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["msbuild", project, "-nologo", "-getProperty:TargetPath"]);
        }
        catch (Win32Exception)
        {
            throw new InputException($"{project}: the dotnet command, which says what the project builds, was not found; name the built .dll instead");
        }
        string path = run.Output.Trim();
        if (run.ExitCode != 0 || path.Length == 0) throw new InputException($"{project}: MSBuild cannot say what it builds: {(run.Output + run.Errors).Trim()}");
        return File.Exists(path) ? path : throw new InputException($"{project}: {path} is not there; build the project first: dotnet build {project}");
    }
}
