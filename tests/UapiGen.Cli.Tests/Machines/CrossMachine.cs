using System.Collections.Concurrent;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Machines;

/// <summary>A machine that programs are compiled for, and that is played to run them (qemu-user).</summary>
/// <param name="Name">Its name, as the tool takes it.</param>
/// <param name="Compiler">The compiler.</param>
/// <param name="Emulator">What plays it.</param>
internal sealed record CrossMachine(string Name, string Compiler, string Emulator)
{
    private static readonly ConcurrentDictionary<CrossMachine, ProgramRun> s_runs = new();

    /// <summary>Both byte orders, 64 bits and 32, and every way to number ioctls and to align.</summary>
    public static IReadOnlyList<CrossMachine> All { get; } =
    [
        new("x86_64", "x86_64-linux-gnu-gcc", "qemu-x86_64"),
        new("i686", "i686-linux-gnu-gcc", "qemu-i386"),
        new("aarch64", "aarch64-linux-gnu-gcc", "qemu-aarch64"),
        new("armhf", "arm-linux-gnueabihf-gcc", "qemu-arm"),
        new("ppc64le", "powerpc64le-linux-gnu-gcc", "qemu-ppc64le"),
        new("ppc64", "powerpc64-linux-gnu-gcc", "qemu-ppc64"),
        new("powerpc-linux-gnu", "powerpc-linux-gnu-gcc", "qemu-ppc"),
        new("riscv64", "riscv64-linux-gnu-gcc", "qemu-riscv64"),
        new("s390x", "s390x-linux-gnu-gcc", "qemu-s390x"),
        new("mips", "mips-linux-gnu-gcc", "qemu-mips"),
        new("mips64el", "mips64el-linux-gnuabi64-gcc", "qemu-mips64el"),
        new("sparc64", "sparc64-linux-gnu-gcc", "qemu-sparc64"),
    ];

    /// <summary>Their names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(machine => machine.Name)];

    /// <summary>What machines.c says there; skips the test by name where compiler or emulator are missing.</summary>
    public static MachineReport Report(string name)
    {
        CrossMachine machine = All.Single(each => each.Name == name);
        Installed.Require(machine.Compiler);
        Installed.Require(machine.Emulator);
        return new MachineReport(s_runs.GetOrAdd(machine, static one => one.Run()).Lines);
    }

    private ProgramRun Run()
    {
        using Folder folder = new();
        folder.Write("machine_sample.h", Uapigen.Run("export", "c-header", typeof(Sample).Assembly.Location, "--struct", "machine_sample").AssertClean().Text);
        string source = Path.Combine(AppContext.BaseDirectory, "Clients", "machines.c"), program = Path.Combine(folder.Path, "machines");
        ProgramRun.Of(Compiler, ["-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-static", "-I", folder.Path, "-o", program, source]).AssertClean();
        return ProgramRun.Of(Emulator, [program, "20261126"]).AssertClean();
    }
}
