using System.ComponentModel;
using System.Diagnostics;

namespace UapiGen.Abi.Export.Tests.Documents;

/// <summary>Sections for the kernel's documentation, read by docutils: it complains of nothing, in any of them.</summary>
public class RstTests
{
    private static readonly (string Program, string[] Arguments)[] s_readers = [("rst2html", []), ("rst2html.py", []), ("python3", ["-m", "docutils"])];

    [Fact]
    public void Docutils_HasNoComplaint()
    {
        (string program, string[] arguments) = Reader();
        int sections = 0;
        foreach (string[] some in Subjects.Newest.Select(name => name.Data).Chunk(20))
        {
            string document = "Structs\n=======\n\n" + string.Join('\n', some.Select(name => RstSection.Write(Subjects.Of(name))));
            (int exitCode, string output, string complaints) = Run(program, [.. arguments, "--report=2", "--halt=2", "--no-raw"], document);

            Assert.Equal((0, ""), (exitCode, complaints));
            Assert.Contains("<table", output, StringComparison.Ordinal);
            sections += some.Length;
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{sections} sections");
    }

    [Fact]
    public void DocutilsSeesAMistake()
    {
        (string program, string[] arguments) = Reader();
        string broken = RstSection.Write(Subjects.Shipped("kvm_ppc_compat_caps.abi")).Replace("  ====", "  ===", StringComparison.Ordinal);

        Assert.NotEqual((0, ""), Run(program, [.. arguments, "--report=2", "--halt=2"], broken) is var run ? (run.ExitCode, run.Complaints) : default);
    }

    private static (string Program, string[] Arguments) Reader()
    {
        foreach ((string program, string[] arguments) in s_readers)
        {
            try
            {
                if (Run(program, [.. arguments, "--version"], "").ExitCode == 0) return (program, arguments);
            }
            catch (Win32Exception)
            {
                // The next.
            }
        }
        Assert.Skip("docutils is not installed (python3-docutils), so nothing reads reStructuredText.");
        return default;
    }

    private static (int ExitCode, string Output, string Complaints) Run(string program, string[] arguments, string input)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read all.
        }
        process.WaitForExit();
        return (process.ExitCode, output.Result, errors.Result);
    }
}
