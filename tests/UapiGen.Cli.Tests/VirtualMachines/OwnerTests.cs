using UapiGen.Cli.Tests.Reference;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.VirtualMachines;

/// <summary>A virtual machine is its maker's: the kernel says EIO to every other address space, whatever it asks for, and so must a served call.</summary>
public sealed class OwnerTests
{
    private const string Foreign = "-5 -5";

    [Theory]
    [InlineData("v5")]
    [InlineData("linux-7.3")]
    public void MachineOfAnotherAddressSpace_IsEioWhereItIsToTheKernel(string name)
    {
        RealKvm.Require();
        CompatContract contract = CompatContract.Of(name);
        string client = CClient.Compile("owners");
        string[] arguments = [contract.Hex, $"{CompatBackend.All:x}"];
        string[] native = ProgramRun.Of(client, arguments).AssertClean().Lines;
        string[] served = Uapigen.Serve(["--contract", name, "--backend", "powervm"], [client, .. arguments]).AssertClean().Lines;

        // The kernel that runs has neither the command nor the capability: it says which calls come to that, and which do not.
        Assert.Equal(native.Select(line => line.EndsWith(Foreign, StringComparison.Ordinal) ? line : Of(line, "-25 0", "0 1")), served);

        Assert.Equal(
            ["fork", "thread-of-fork", "fork-of-fork", "after-exec", "after-exec"],
            native.Where(line => line.EndsWith(Foreign, StringComparison.Ordinal)).Select(line => line.Split(' ')[0]));
        foreach (string own in new[] { "maker", "thread", "made-by-a-thread-that-ended", "vfork", "clone-with-memory", "made-by-fork-of-fork", "made-after-exec", "thread-after-the-first-ended", "maker-at-the-end" })
            Assert.Contains(own + " 0 1", served);
    }

    [Fact]
    public void RefusedCall_IsTraced()
    {
        RealKvm.Require();
        ProgramRun run = Uapigen.Serve(["--backend", "powervm", "--trace"], [CClient.Compile("owners"), "e4", $"{CompatBackend.All:x}"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(run.Lines.Length * 2, run.ErrorLines.Length);
        Assert.Equal(5, run.ErrorLines.Count(line => line.Contains("KVM_PPC_GET_COMPAT_CAPS, 0x", StringComparison.Ordinal) && line.EndsWith(") = -1 EIO", StringComparison.Ordinal)));
        Assert.Equal(5, run.ErrorLines.Count(line => line.EndsWith("KVM_CHECK_EXTENSION, 250) = -1 EIO", StringComparison.Ordinal)));
    }

    private static string Of(string line, string before, string after)
    {
        Assert.EndsWith(before, line, StringComparison.Ordinal);
        return line[..^before.Length] + after;
    }
}
