using System.ComponentModel;
using System.Diagnostics;

namespace UapiGen.Abi.Export.Tests.Support;

/// <summary>A C or C++ compiler of this machine; what it makes is read, and not run.</summary>
internal sealed class Compiler : IDisposable
{
    private readonly string _command;
    private readonly string _folder = Directory.CreateTempSubdirectory("uapigen-export-").FullName;

    private Compiler(string command) => _command = command;

    /// <summary>The targets and their compilers.</summary>
    public static IReadOnlyList<(TargetAbi Target, string Command)> OfTargets { get; } =
    [
        (TargetAbi.X86_64, "gcc"), (TargetAbi.I386, "i686-linux-gnu-gcc"), (TargetAbi.Arm64, "aarch64-linux-gnu-gcc"),
        (TargetAbi.Ppc64Le, "powerpc64le-linux-gnu-gcc"), (TargetAbi.Ppc64, "powerpc64-linux-gnu-gcc"), (TargetAbi.RiscV64, "riscv64-linux-gnu-gcc"),
        (TargetAbi.Arm, "arm-linux-gnueabihf-gcc"), (TargetAbi.PowerPc, "powerpc-linux-gnu-gcc"), (TargetAbi.S390X, "s390x-linux-gnu-gcc"), (TargetAbi.Mips, "mips-linux-gnu-gcc"),
        (TargetAbi.Mips64El, "mips64el-linux-gnuabi64-gcc"), (TargetAbi.Sparc64, "sparc64-linux-gnu-gcc"), (TargetAbi.Alpha, "alpha-linux-gnu-gcc"),
    ];

    /// <summary>The targets' names, for theories.</summary>
    public static TheoryData<string> Targets => [.. OfTargets.Select(each => each.Target.Name)];

    /// <summary>A compiler by its command; skips the test by name where it is missing.</summary>
    public static Compiler Require(string command)
    {
        Compiler compiler = new(command);
        try
        {
            compiler.Run("--version");
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{command} is not installed.");
        }
        return compiler;
    }

    /// <summary>The compiler of a target.</summary>
    public static (Compiler Compiler, TargetAbi Target) RequireTarget(string name)
    {
        (TargetAbi target, string command) = OfTargets.Single(each => each.Target.Name == name);
        return (Require(command), target);
    }

    /// <summary>Skips the test by name where a header is not there.</summary>
    public void RequireHeader(string header)
    {
        if (Judge($"#include <{header}>\n").Length > 0) Assert.Skip($"{_command} has no <{header}>.");
    }

    /// <summary>What the compiler complains of; empty where there is nothing.</summary>
    public string Judge(string source, params string[] options) => Compile(source, ["-fsyntax-only", .. options]);

    /// <summary>The object that the compiler makes.</summary>
    public byte[] Make(string source, params string[] options)
    {
        string made = Path.Combine(_folder, "made.o");
        Assert.Equal("", Compile(source, ["-c", "-o", made, .. options]));
        return File.ReadAllBytes(made);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Compile(string source, string[] options)
    {
        bool plusPlus = _command.EndsWith("++", StringComparison.Ordinal);
        string file = Path.Combine(_folder, plusPlus ? "source.cc" : "source.c");
        File.WriteAllText(file, source);
        return Run([plusPlus ? "-std=gnu++17" : "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-fmax-errors=20", .. options, file]);
    }

    private string Run(params string[] arguments)
    {
        ProcessStartInfo start = new(_command, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        string complaints = errors.Result;
        return process.ExitCode == 0 ? "" : complaints.Length > 0 ? complaints : $"exit code {process.ExitCode}";
    }
}
