using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>Options that cannot be served end with 125, and one line says which and why; the program is not started.</summary>
public sealed class OptionTests
{
    private static readonly string[] s_program = ["--", "/bin/sh", "-c", "echo started"];

    // What the line must name, and the options.
    public static TheoryData<string, string[]> Wrong => new()
    {
        { "nothing to serve", [] },
        { "--contract belongs to the compat-caps ioctl", ["--contract", "v5"] },
        { "--on belongs to the compat-caps ioctl", ["--linux", "openat2", "--on", "any"] },
        { "not 'open'", ["--linux", "open"] },
        { "knows landlock_create_ruleset, openat2, perf_event_open, sched_getattr, sched_setattr, statmount, and all", ["--linux", "openat2,open"] },
        { "one of them is empty", ["--linux", "openat2,"] },
        { "--linux is empty", ["--linux", ""] },
        { "--linux", ["--linux"] },
        { "add sched_setattr to --linux", ["--linux", "openat2", "--as", "sched_setattr=0"] },
        { "add openat2 to --linux", ["--backend", "host", "--as", "openat2=0"] },
        { "not 'openat2'", ["--linux", "openat2", "--as", "openat2"] },
        { "not 'openat2=x'", ["--linux", "openat2", "--as", "openat2=x"] },
        { "not 'openat2=-1'", ["--linux", "openat2", "--as", "openat2=-1"] },
        { "not 'openat2=0=0'", ["--linux", "openat2", "--as", "openat2=0=0"] },
        { "not 'open'", ["--linux", "openat2", "--as", "open=0"] },
        { "struct open_how of openat2 has version 0 only, and no version 1", ["--linux", "openat2", "--as", "openat2=1"] },
        { "struct perf_event_attr of perf_event_open has the versions 0 to 9, and no version 10", ["--linux", "perf_event_open", "--as", "perf_event_open=10"] },
        { "--as says the version of openat2 twice", ["--linux", "openat2", "--as", "openat2=0,openat2=0"] },
        { "--backend", ["--backend"] },
        { "'bare'", ["--backend", "bare"] },
        { "'HOST'", ["--backend", "HOST"] },
        { "--backend", ["--backend", "host", "--backend", "none"] },
        { "'v6'", ["--backend", "host", "--contract", "v6"] },
        { "--contract", ["--backend", "host", "--contract"] },
        { "--struct-version is 0 or 1, not 2", ["--backend", "host", "--struct-version", "2"] },
        { "--struct-version is 0 or 1, not -1", ["--backend", "host", "--struct-version=-1"] },
        { "--struct-version is 0 or 1, not x", ["--backend", "host", "--struct-version", "x"] },
        { "--struct-version", ["--backend", "host", "--struct-version"] },
        { "/no/such/file", ["--backend", "host", "--on", "/no/such/file"] },
        { "--on", ["--backend", "host", "--on", ""] },
        { "--on", ["--backend", "host", "--on"] },
        { "--modes", ["--backend", "host", "--modes", "power9"] },
        { "--modes", ["--backend", "powernv", "--modes", "power9", "--device-tree", "/proc"] },
        { "'power8'", ["--backend", "powervm", "--modes", "power8"] },
        { "'power9,power8'", ["--backend", "powervm", "--modes", "power9,power8"] },
        { "'0x'", ["--backend", "powervm", "--modes", "0x"] },
        { "'0xg'", ["--backend", "powervm", "--modes", "0xg"] },
        { "'0x10000000000000000'", ["--backend", "powervm", "--modes", "0x10000000000000000"] },
        { "--modes", ["--backend", "powervm", "--modes", ""] },
        { "--device-tree", ["--backend", "powervm", "--device-tree", "/proc"] },
        { "--device-tree", ["--backend", "powernv", "--device-tree", ""] },
        { "/no/such/tree", ["--backend", "powernv", "--device-tree", "/no/such/tree"] },
        { "/etc/passwd", ["--backend", "powernv", "--device-tree", "/etc/passwd"] },
        { "/dev/null", ["--backend", "powernv", "--device-tree", "/dev/null"] },
        { "'--bogus'", ["--backend", "host", "--bogus"] },
        { "'stray'", ["--backend", "host", "stray"] },
        { "'maybe'", ["--backend", "host", "--trace=maybe"] },
        { "@options", ["--backend", "host", "@options"] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void OptionThatCannotBeServed_Is125(string named, string[] options)
    {
        ProgramRun run = Uapigen.Run(["serve", .. options, .. s_program]);
        Assert.Equal((125, ""), (run.ExitCode, run.Text));
        string line = Assert.Single(run.ErrorLines);
        Assert.StartsWith("uapigen: ", line, StringComparison.Ordinal);
        Assert.Contains(named, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--")]
    public void NoProgram_Is125(params string[] rest)
    {
        ProgramRun run = Uapigen.Run(["serve", "--backend", "host", "--on", Uapigen.StandIn, .. rest]);
        Assert.Equal((125, ""), (run.ExitCode, run.Text));
        Assert.Contains("no program to serve", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    /// <summary>A PowerNV machine's own tree is the default; on another there is none.</summary>
    [Fact]
    public void MissingTreeOfThisMachine_IsNamed()
    {
        Assert.SkipWhen(Directory.Exists("/proc/device-tree"), "this machine has a device tree of its own");
        ProgramRun run = Uapigen.Run(["serve", "--backend", "powernv", .. s_program]);
        Assert.Equal(125, run.ExitCode);
        Assert.Contains("/proc/device-tree", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedTree_IsNamed()
    {
        byte[] blob = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", "guest-p11-nested.dtb"));
        string path = Path.GetTempFileName();
        File.WriteAllBytes(path, blob[..(blob.Length / 2)]);
        ProgramRun run = Uapigen.Run(["serve", "--backend", "powernv", "--device-tree", path, .. s_program]);
        File.Delete(path);
        Assert.Equal((125, ""), (run.ExitCode, run.Text));
        Assert.Contains(path, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    /// <summary>The default of --on, --contract and --struct-version: KVM's descriptors, v5, 24 bytes.</summary>
    [Fact]
    public void Defaults_AreTheFifthPostingOnVirtualMachines()
    {
        RealKvm.Require();
        ProgramRun run = Uapigen.Serve(["--backend", "powervm"], [CClient.Compile("simple"), "e4", "7000000000000000", "0", "kvm", "/dev/null"]);
        Assert.Equal(["kvm 0", "/dev/null -25"], run.AssertClean().Lines);
        run = Uapigen.Serve(["--backend", "powervm"], [CClient.Compile("simple"), "b8", "7000000000000000", "0", "kvm"]);
        Assert.Equal(["kvm -25"], run.AssertClean().Lines);
    }
}
