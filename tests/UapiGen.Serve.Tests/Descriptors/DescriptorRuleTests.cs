namespace UapiGen.Serve.Tests;

/// <summary>Which of a client's descriptors are served. What is not goes on in the kernel, which says ENOTTY, EINVAL or EBADF.</summary>
public sealed class DescriptorRuleTests : IDisposable
{
    private static readonly string[] Ordinary = ["null", "null-dup", "null-write-only", "null-by-link", "zero", "pipe", "file"];
    private readonly string _link = Path.Combine(Path.GetTempPath(), $"uapigen-link-{Guid.NewGuid():N}");

    public DescriptorRuleTests() => File.CreateSymbolicLink(_link, "/dev/null");

    public void Dispose() => File.Delete(_link);

    [Fact]
    public void Any_ServesEveryOpenDescriptor_ButOPath()
    {
        Dictionary<string, string> results = Run(DescriptorRule.Any);

        Assert.All(Ordinary, name => Assert.Equal(("0", "1"), (results[name], results[name + "-check"])));
        Assert.Equal(("-1 EBADF", "-1 EBADF"), (results["null-path"], results["null-path-check"]));
    }

    [Fact]
    public void File_ServesTheFileByWhateverName()
    {
        Dictionary<string, string> results = Run(DescriptorRule.File("/dev/null"));

        Assert.All(["null", "null-dup", "null-write-only", "null-by-link"], name => Assert.Equal(("0", "1"), (results[name], results[name + "-check"])));
        Assert.All(["zero", "pipe", "file"], name => Assert.Equal(("-1 ENOTTY", "-1 ENOTTY"), (results[name], results[name + "-check"])));
        Assert.Equal("-1 EBADF", results["null-path"]);
    }

    [Fact]
    public void Kvm_ServesVirtualMachines_AndTheCheckOnTheDevice()
    {
        Dictionary<string, string> results = Run(DescriptorRule.Kvm);

        Assert.All(Ordinary, name => Assert.Equal(("-1 ENOTTY", "-1 ENOTTY"), (results[name], results[name + "-check"])));
        Assert.SkipWhen(results.ContainsKey("no"), "this machine has no KVM to make a virtual machine with");

        Assert.Equal(("0", "1"), (results["vm"], results["vm-check"]));
        Assert.Equal(("0", "1"), (results["vm-dup"], results["vm-dup-check"]));
        Assert.Equal(("-1 EBADF", "-1 EBADF"), (results["vm-path"], results["vm-path-check"]));

        // KVM's own answers: EINVAL for a command that it does not know, and 0 for a capability that this machine has not.
        Assert.Equal(("-1 EINVAL", "1"), (results["kvm"], results["kvm-check"]));
        Assert.Equal(("-1 EBADF", "-1 EBADF"), (results["kvm-path"], results["kvm-path-check"]));
        Assert.Equal("-1 EINVAL", results["vcpu"]);
        Assert.NotEqual("1", results["vcpu-check"]);
    }

    [Fact]
    public void Dup2UnderTheCall_GivesOneFilesAnswerOrTheOthers()
    {
        ServedRun run = ServedRun.Client(new EchoService(DescriptorRule.File("/dev/null")), "dup2race");

        Assert.InRange(run.Statistics.Answered, 1, long.MaxValue);
        Assert.InRange(run.Statistics.Continued, 1, long.MaxValue);
        Assert.Equal(["wrong 0", $"all {run.Statistics.Answered + run.Statistics.Continued}"], run.Lines);
    }

    [Fact]
    public void FileThatIsNotThere_IsSaidBeforeAnythingStarts() =>
        Assert.Contains("/no/such/file", Assert.Throws<IOException>(() => DescriptorRule.File("/no/such/file")).Message, StringComparison.Ordinal);

    private Dictionary<string, string> Run(DescriptorRule rule)
    {
        ServedRun run = ServedRun.Client(new EchoService(rule), "descriptors", _link);
        Assert.Equal(new ProgramExit(0, 0), run.Exit);
        return run.Lines.Select(line => line.Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts[1]);
    }
}
