using UapiGen.Cli.Tests.Reference;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.VirtualMachines;

/// <summary>Which descriptors and numbers are answered with --on kvm. What is not must be what the kernel says without us.</summary>
public sealed class DescriptorTests
{
    [Theory]
    [InlineData("v5")]
    [InlineData("linux-7.3")]
    public void OnlyTheRightNumberOnAMachine_AndTheCapability_AreAnswered(string name)
    {
        RealKvm.Require();
        CompatContract contract = CompatContract.Of(name);
        string client = CClient.Compile("descriptors");
        string[] native = ProgramRun.Of(client, [contract.Hex]).AssertClean().Lines;
        string[] served = Uapigen.Serve(["--contract", name, "--backend", "powervm"], [client, contract.Hex]).AssertClean().Lines;

        Assert.Equal(native.Select(Expect), served);

        // The native run is worth comparing with: the kernel's answers are of every kind, and ours are none of them.
        string right = $"right:ae{contract.Hex}";
        Assert.Contains($"vm {right} -25 0", native);
        Assert.Contains($"kvm {right} -22 0", native);
        Assert.Contains($"vcpu {right} -22 0", native);
        Assert.Contains($"pipe {right} -25 0", native);
        Assert.Contains($"null {right} -25 0", native);
        Assert.Contains($"closed {right} -9 0", native);
        Assert.Contains($"path-kvm {right} -9 0", native);
        Assert.Contains($"path-null {right} -9 0", native);
        Assert.Contains("vm extension:250 0 0", native);
        Assert.Contains("kvm extension:250 0 0", native);
        Assert.Contains(native, line => line.StartsWith("vm extension:", StringComparison.Ordinal) && line.EndsWith(" 1 0", StringComparison.Ordinal));
    }

    private static string Expect(string native)
    {
        string[] words = native.Split(' ');
        bool isMachine = words[0] is "vm" or "vm-copy", isDevice = words[0] is "kvm" or "kvm-read-only";
        if (isMachine && (words[1].StartsWith("right:", StringComparison.Ordinal) || words[1].StartsWith("high:", StringComparison.Ordinal))) return $"{words[0]} {words[1]} 0 1";
        if ((isMachine || isDevice) && words[1] == "extension:250") return $"{words[0]} {words[1]} 1 0";
        return native;
    }
}
