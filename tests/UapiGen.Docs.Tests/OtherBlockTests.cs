using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using UapiGen.Docs.Tests.Pages;
using UapiGen.Docs.Tests.Running;
using YamlDotNet.RepresentationModel;

namespace UapiGen.Docs.Tests;

/// <summary>What is not C#: each language has a reader that would refuse a mistake, and a language without one is a mistake itself.</summary>
public class OtherBlockTests(ReadersFolder folder)
{
    private static readonly string[] s_ownTests = ["csharp", "console"];

    private static readonly CodeBlock[] s_blocks = [.. CodeBlocks.All.Where(block => !s_ownTests.Contains(block.Language))];

    public static TheoryData<string> Blocks => [.. s_blocks.Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Block_IsWhatItSays(string at)
    {
        CodeBlock block = s_blocks.Single(one => one.ToString() == at);
        switch (block.Language)
        {
            case "xml": XElement.Parse("<root>" + block.Text + "</root>"); break;
            case "json": JsonDocument.Parse(block.Text); break;
            case "yaml": new YamlStream().Load(new StringReader(block.Text)); break;
            case "c": Compile(block.Text); break;
            case "abi": StandsInABaseline(block); break;
            case "ini": SetsWhatIsThere(block); break;
            // What the tool says of itself: its own tests hold the page against it.
            case "text" when block.ToString().Contains("reference/cli.md", StringComparison.Ordinal): break;
            default: Assert.Fail($"nothing checks a block of '{block.Language}'"); break;
        }
    }

    private void Compile(string source)
    {
        ProcessStartInfo start = new("gcc", ["-x", "c", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-iquote", folder.Project, "-"]) { RedirectStandardInput = true, RedirectStandardError = true };
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardInput.Write(source);
            process.StandardInput.Close();
            string error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, error);
        }
        catch (Win32Exception)
        {
            Assert.Skip("gcc is not installed, so no C can be compiled");
        }
    }

    /// <summary>An .editorconfig: sections, and severities of rules that have a page.</summary>
    private static void SetsWhatIsThere(CodeBlock block)
    {
        foreach (string line in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('[')))
        {
            Match severity = Regex.Match(line, @"^dotnet_diagnostic\.(UAPI\d{4})\.severity = (none|silent|suggestion|warning|error)$");
            Assert.True(severity.Success, $"{block}: '{line}' sets no severity");
            Assert.True(File.Exists(Path.Combine(Repository.Root, "spec/rules", severity.Groups[1].Value + ".md")), $"{block}: there is no rule {severity.Groups[1].Value}");
        }
    }

    private static void StandsInABaseline(CodeBlock block) =>
        Assert.Contains(block.Text, Repository.Read(block.Directives["excerpt"]), StringComparison.Ordinal);
}
