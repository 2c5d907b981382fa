using System.Diagnostics;

namespace UapiGen.Abi.Tests.Toolchains;

/// <summary>A C compiler of a target: it says what a struct's layout and a command's number are. What it compiles is never run.</summary>
/// <param name="Target">Whose ABI.</param>
/// <param name="Command">Its name on PATH.</param>
public sealed record CCompiler(TargetAbi Target, string Command)
{
    /// <summary>One for each target that Debian has a compiler of, but for those that differ from another in nothing but the byte order.</summary>
    public static IReadOnlyList<CCompiler> All { get; } =
    [
        new(TargetAbi.X86_64, "gcc"),
        new(TargetAbi.I386, "i686-linux-gnu-gcc"),
        new(TargetAbi.Arm64, "aarch64-linux-gnu-gcc"),
        new(TargetAbi.Ppc64Le, "powerpc64le-linux-gnu-gcc"),
        new(TargetAbi.Ppc64, "powerpc64-linux-gnu-gcc"),
        new(TargetAbi.RiscV64, "riscv64-linux-gnu-gcc"),
        new(TargetAbi.Arm, "arm-linux-gnueabihf-gcc"),
        new(TargetAbi.PowerPc, "powerpc-linux-gnu-gcc"),
        new(TargetAbi.S390X, "s390x-linux-gnu-gcc"),
        new(TargetAbi.Mips, "mips-linux-gnu-gcc"),
        new(TargetAbi.Mips64El, "mips64el-linux-gnuabi64-gcc"),
        new(TargetAbi.Sparc64, "sparc64-linux-gnu-gcc"),
        new(TargetAbi.Alpha, "alpha-linux-gnu-gcc"),
    ];

    /// <summary>The targets' names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(compiler => compiler.Target.Name)];

    /// <summary>The compiler of a target; skips the test by name where it is missing, or is not of that target.</summary>
    public static CCompiler Require(string target)
    {
        CCompiler compiler = All.Single(candidate => candidate.Target.Name == target);
        Assert.SkipUnless(compiler.TryRun(["-dumpmachine"], "", out _), $"{compiler.Command} is not installed.");
        return compiler;
    }

    /// <summary>Compiles a source; returns the compiler's complaints, empty when there are none.</summary>
    public string Compile(string source)
    {
        // -std=gnu11 for _Static_assert; -fsyntax-only judges the assertions and makes no file.
        TryRun(["-std=gnu11", "-fsyntax-only", "-fmax-errors=20", "-x", "c", "-"], source, out string complaints);
        return complaints;
    }

    /// <summary>Compiles a source and takes the bytes of one of its sections: what lies in memory is asked of the compiler, and nothing is run.</summary>
    public byte[] Section(string source, string section)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("uapigen");
        try
        {
            string compiled = Path.Combine(folder.FullName, "probe.o"), bytes = Path.Combine(folder.FullName, "probe.bin");
            // The order of the definitions is that of the bytes.
            bool isCompiled = TryRun(["-std=gnu11", "-c", "-fno-toplevel-reorder", "-x", "c", "-", "-o", compiled], source, out string complaints);
            Assert.True(isCompiled, complaints);
            CCompiler copier = this with { Command = Command[..^"gcc".Length] + "objcopy" };
            Assert.True(copier.TryRun(["-O", "binary", "--only-section=" + section, compiled, bytes], "", out complaints), complaints);
            return File.ReadAllBytes(bytes);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Skips the test by name where a header is not installed for this compiler.</summary>
    public void RequireHeader(string header) =>
        Assert.SkipUnless(Compile($"#include <{header}>\n").Length == 0, $"{Command} has no <{header}>.");

    private bool TryRun(string[] arguments, string input, out string complaints)
    {
        var start = new ProcessStartInfo(Command, arguments) { RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            complaints = errors.Result + output.Result;
            if (process.ExitCode != 0 && complaints.Length == 0) complaints = $"exit code {process.ExitCode}";
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            complaints = missing.Message;
            return false;
        }
    }
}
