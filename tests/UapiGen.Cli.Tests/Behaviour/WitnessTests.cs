using UapiGen.Cli.Tests.Reference;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Behaviour;

/// <summary>The ioctl is the program's own: no library is put into it, nobody traces it, and its own system call instruction is what is answered.</summary>
public sealed class WitnessTests
{
    [Fact]
    public void ServedProgram_DiffersByTheAnswerAlone()
    {
        string client = CClient.Compile("witness");
        string[] arguments = [Uapigen.StandIn, "b8", $"{CompatBackend.All:x}"];

        string[] native = ProgramRun.Of(client, arguments).AssertClean().Lines;
        string[] served = Uapigen.Serve(["--contract", "linux-7.3", "--on", Uapigen.StandIn, "--backend", "powervm"], [client, .. arguments]).AssertClean().Lines;

        Assert.Equal("result -25 0", native[0]);
        Assert.Equal("result 0 1", served[0]);
        Assert.Contains("/proc/self/status TracerPid:\t0", served);
        Assert.Contains("preload none", served);
        Assert.Contains(served, line => line.Contains("libc", StringComparison.Ordinal));

        // An ordinary user's program may gain no privileges while it is served; everything else is as it was.
        string[] allowed = Environment.IsPrivilegedProcess ? [] : ["/proc/self/status NoNewPrivs:\t0", "/proc/self/status NoNewPrivs:\t1"];
        Assert.Equal(native[1..].Except(allowed), served[1..].Except(allowed));
    }
}
