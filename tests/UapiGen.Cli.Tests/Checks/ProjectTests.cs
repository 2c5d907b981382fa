using System.Diagnostics;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Checks;

/// <summary><c>uapigen check</c> of projects, against what a build of the same says: ids, places and severities; pragmas and .editorconfig heeded.</summary>
public sealed class ProjectTests : IDisposable
{
    private const string Struct =
        """
        using UapiGen;
        namespace Demo;

        [UapiStruct("my_args")]
        public partial struct MyArgs
        {
            [StructSize] public ulong Size;
            FIELDS
        }
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("[MustBeZero] public ulong Flags;", "")]
    [InlineData("public bool Flags;", "")]
    [InlineData("public ulong Flags;", "")]
    [InlineData("public ulong Flags;", "[*.cs]\ndotnet_diagnostic.UAPI7201.severity = error\n")]
    [InlineData("\n#pragma warning disable UAPI2001 // Told elsewhere.\n    public bool Flags;\n#pragma warning restore UAPI2001\n", "")]
    public void Check_SaysWhatTheBuildSays(string fields, string config)
    {
        string project = Write(fields, config);
        string[] built = Build(project);

        (int code, string output) = Run(Uapigen.Path, "check", project);

        string[] told = [.. output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal)).Select(Plain).Order(StringComparer.Ordinal)];
        Assert.Equal(built, told);
        Assert.Equal(built.Length > 0 ? 1 : 0, code);
    }

    [Fact]
    public void ProjectThatDoesNotEvaluate_IsExplainedInOneLine()
    {
        _folder.Write("My.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup></PropertyGroup></Project>");

        ProgramRun run = Uapigen.RunIn(_folder.Path, "check", "My.csproj");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("uapigen: My.csproj: it does not build: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private string Write(string fields, string config)
    {
        _folder.Write("MyArgs.cs", Struct.Replace("FIELDS", fields, StringComparison.Ordinal));
        if (config.Length > 0) _folder.Write(".editorconfig", config);
        string references = string.Concat(new[] { "UapiGen.Abi", "UapiGen.Abi.Roslyn", "UapiGen.Analyzers" }.Select(name => $"<Analyzer Include=\"{Path.Combine(AppContext.BaseDirectory, name + ".dll")}\" />"));
        return _folder.Write("My.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup>
                <Reference Include="{Path.Combine(AppContext.BaseDirectory, "UapiGen.Runtime.dll")}" />
                {references}
              </ItemGroup>
              <Import Project="{Repository.PathOf("analyzers", "build", "UapiGen.targets")}" />
            </Project>
            """);
    }

    /// <summary>The errors and warnings of a build, as MSBuild writes them, the project's name at their end taken off.</summary>
    private static string[] Build(string project)
    {
        (_, string output) = Run("dotnet", "build", project, "-nologo", "-clp:NoSummary");
        return
        [
            .. output.Split('\n', StringSplitOptions.TrimEntries)
                .Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
                .Select(line => Plain(line[..line.LastIndexOf(" [", StringComparison.Ordinal)]))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Runs a program for as long as it takes: a build waits for whatever else is built.</summary>
    private static (int Code, string Output) Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private static string Plain(string line)
    {
        int link = line.IndexOf(" (https://", StringComparison.Ordinal);
        return link < 0 ? line : line[..link];
    }
}
