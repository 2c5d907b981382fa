using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Export;

/// <summary><c>uapigen export c-header</c>, from assemblies, baselines and folders of them, to standard output, a file or a folder.</summary>
public sealed class CHeaderTests : IDisposable
{
    private readonly Folder _folder = new();

    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "UapiGen.Linux.dll");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Baseline_GoesToStandardOutput_AndCompiles()
    {
        string gcc = Installed.Require("gcc");
        ProgramRun run = Uapigen.Run("export", "c-header", Path.Combine(Repository.Baselines, "kvm_ppc_compat_caps.abi")).AssertClean();

        string source = _folder.Write("source.c", run.Text + "int main(void) { struct kvm_ppc_compat_caps caps = { .size = KVM_PPC_COMPAT_CAPS_SIZE_VER0 }; return caps.size != sizeof(caps); }\n");
        string program = Path.Combine(_folder.Path, "program");
        ProgramRun.Of(gcc, ["-Wall", "-Wextra", "-Werror", "-o", program, source]).AssertClean();
        ProgramRun.Of(program, []).AssertClean();
    }

    [Fact]
    public void AssemblyAndItsBaselines_GiveTheSameHeaders()
    {
        string ofAssembly = Path.Combine(_folder.Path, "assembly"), ofBaselines = Path.Combine(_folder.Path, "baselines");
        ProgramRun written = Uapigen.Run("export", "c-header", Assembly, "-o", ofAssembly + "/").AssertClean();
        Uapigen.Run("export", "c-header", Repository.Baselines, "-o", ofBaselines + "/").AssertClean();

        string[] files = [.. Directory.EnumerateFiles(ofAssembly).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(files.Length, written.Lines.Length);
        Assert.Contains("UapiGen.Linux.Kvm.KvmPpcCompatCapsV5.h", files);
        Assert.Equal(files, Directory.EnumerateFiles(ofBaselines).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        foreach (string file in files) Assert.Equal(File.ReadAllText(Path.Combine(ofAssembly, file)), File.ReadAllText(Path.Combine(ofBaselines, file)));
    }

    [Fact]
    public void OneFile_TakesItsGuardFromItsName()
    {
        string file = Path.Combine(_folder.Path, "my_calls.h");
        ProgramRun run = Uapigen.Run("export", "c-header", Repository.Baselines, "--struct", "open_how", "--struct", "SchedAttr", "-o", file).AssertClean();

        Assert.Equal("", run.Text);
        string header = File.ReadAllText(file);
        Assert.Contains("#ifndef UAPIGEN_MY_CALLS_H\n", header, StringComparison.Ordinal);
        Assert.Contains("struct open_how {\n", header, StringComparison.Ordinal);
        Assert.Contains("struct sched_attr {\n", header, StringComparison.Ordinal);
    }

    [Fact]
    public void OneTagTwice_IsExplained()
    {
        ProgramRun run = Uapigen.Run("export", "c-header", Assembly);

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Contains("two structs have the tag kvm_ppc_compat_caps", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("--struct", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void InputsThatCannotBeRead_AreExplained()
    {
        string damaged = _folder.Write("damaged.abi", "<<<<<<< HEAD\n"), project = _folder.Write("My.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        string empty = Directory.CreateDirectory(Path.Combine(_folder.Path, "empty")).FullName;
        (string Input, string Says)[] cases =
        [
            ("/no/such/file.dll", "there is no such file or folder"), (damaged, "damaged.abi(1,1): error UAPI5003: "), (empty, "there is no baseline (*.abi)"), ("/bin/sh", "/bin/sh: "),
            (project, "build the project first: dotnet build "), (typeof(UapiGen.Abi.AbiSnapshot).Assembly.Location, "there is no declared struct in it"),
        ];
        foreach ((string input, string says) in cases)
        {
            ProgramRun run = Uapigen.Run("export", "c-header", input);
            Assert.Equal((input, 2, ""), (input, run.ExitCode, run.Text));
            Assert.Contains(says, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }

        ProgramRun unknown = Uapigen.Run("export", "c-header", Repository.Baselines, "--struct", "no_such_struct");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("no struct is called no_such_struct; there are: ", unknown.Error, StringComparison.Ordinal);
    }
}
