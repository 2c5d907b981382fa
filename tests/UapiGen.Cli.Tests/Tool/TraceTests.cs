using System.Text.RegularExpressions;
using UapiGen.Cli.Tests.Matrix;
using UapiGen.Cli.Tests.Support;
using UapiGen.Linux.Kvm;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>--trace: one line a call on standard error, with what the handler read and wrote.</summary>
public sealed partial class TraceTests
{
    [Theory]
    [InlineData("v5", 0, "{size=24, flags=0} => {size=24, flags=0, compat_capabilities=KVM_PPC_COMPAT_CAP_POWER11|KVM_PPC_COMPAT_CAP_POWER9}) = 0", "{size=32} => {size=24}) = -1 E2BIG")]
    [InlineData("v5", 1, "{size=24, flags=0} => {size=32, flags=0, compat_capabilities=KVM_PPC_COMPAT_CAP_POWER11|KVM_PPC_COMPAT_CAP_POWER9}) = 0", "{size=32, flags=0, extra=7} => {size=32, flags=0, compat_capabilities=KVM_PPC_COMPAT_CAP_POWER11|KVM_PPC_COMPAT_CAP_POWER9, extra=7}) = 0")]
    [InlineData("linux-7.3", 0, "{size=24, flags=0} => {size=24, flags=0, compat_capabilities=KVM_PPC_COMPAT_CAP_POWER11|KVM_PPC_COMPAT_CAP_POWER9}) = 0", "{size=32, extra=7} => {size=24}) = -1 E2BIG")]
    public void EveryCall_IsOneDecodedLine(string contract, int structVersion, string plain, string grown)
    {
        uint command = contract == "v5" ? KvmPpcCompatCapsV5.Command : KvmPpcCompatCaps.Command, question = KvmNumbers.Command(KvmNumbers.CheckExtension);
        ClientCase[] cases =
        [
            new("capability", CaseBase.Absolute, 250, "bbb") { IsCapabilityQuestion = true },
            Case(24, 0), Case(32, 7), Case(16, 0), new("null", CaseBase.Absolute, 0, "bbb"),
            new("flags", CaseBase.Arena, 0, "bbb", Run.Word(0, 24), Run.Word(8, 5)),
            new("not ours", CaseBase.Absolute, 251, "bbb") { IsCapabilityQuestion = true },
        ];

        string script = Path.GetTempFileName();
        File.WriteAllLines(script, cases.Select(one => one.Line(one.IsCapabilityQuestion ? question : command)));
        ProgramRun run = Uapigen.Serve(
            ["--contract", contract, "--struct-version", $"{structVersion}", "--on", Uapigen.StandIn, "--backend", "powervm", "--modes", "power9,power11", "--trace"],
            [CClient.Compile("cases"), Uapigen.StandIn, script]);
        File.Delete(script);

        Assert.Equal((0, cases.Length), (run.ExitCode, run.Lines.Length));
        Match[] lines = [.. run.ErrorLines.Select(line => Line().Match(line))];
        Assert.All(lines, line => Assert.True(line.Success));
        Assert.Single(lines.Select(line => line.Groups["thread"].Value).Distinct());
        const string Call = "KVM_PPC_GET_COMPAT_CAPS, ";
        Assert.Equal(
            [
                "KVM_CHECK_EXTENSION, 250) = 1", Call + plain, Call + grown, Call + "{size=16}) = -1 EINVAL",
                Call + "0x0) = -1 EFAULT", Call + "{size=24, flags=5}) = -1 EINVAL",
            ],
            lines.Select(line => line.Groups["rest"].Value));
    }

    /// <summary>Many calls at once, and many collections of the tool's memory meanwhile: nothing of that reaches the program.</summary>
    [Fact]
    public void ManyCallers_HaveALineEach()
    {
        ProgramRun run = Uapigen.Serve(
            ["--on", Uapigen.StandIn, "--backend", "powervm", "--trace"], [CClient.Compile("crowd"), Uapigen.StandIn, "e4", "7000000000000000", "2", "4", "250"]);
        Assert.Equal((0, "right 1000\nright 1000\n"), (run.ExitCode, run.Text));
        Assert.Equal(2000, run.ErrorLines.Length);
        Assert.All(run.ErrorLines, line => Assert.EndsWith("= 0", line, StringComparison.Ordinal));
        Assert.Equal(8, run.ErrorLines.Select(line => line.Split(' ')[0]).Distinct().Count());
    }

    private static ClientCase Case(ulong size, ulong extra) =>
        new($"size {size}", CaseBase.Arena, 0, "bbb", Run.Word(0, size), Run.Word(8, 0), Run.Word(16, 0), Run.Word(24, extra));

    [GeneratedRegex(@"^(?<thread>\d+) ioctl\(\d+, (?<rest>.*)$")]
    private static partial Regex Line();
}
