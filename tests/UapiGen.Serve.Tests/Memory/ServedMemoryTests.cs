namespace UapiGen.Serve.Tests;

/// <summary>What a client's pointers lead to, through the real kernel.</summary>
public sealed class ServedMemoryTests
{
    [Fact]
    public void Pointers_FailOrSucceedAsAKernelsCopyDoes()
    {
        ServedRun run = ServedRun.Client(new EchoService(DescriptorRule.Any), "memory");

        Assert.Equal(new ProgramExit(0, 0), run.Exit);
        Assert.Equal(
            [
                "middle 0", "misaligned 0", "start-of-page 0", "end-of-page 0",
                .. Enumerable.Range(1, 23).Select(n => $"straddles-{n} -1 EFAULT"),
                "changed-by-faults 0",
                "null -1 EFAULT", "minus-one -1 EFAULT", "top-of-user-space -1 EFAULT", "kernel-half -1 EFAULT", "non-canonical -1 EFAULT",
                "unmapped -1 EFAULT",
                "read-only -1 EFAULT", "read-only-changed 0", "no-rights -1 EFAULT", "write-only 0",
                "second-page-read-only -1 EFAULT", "first-page-written 1", "second-page-written 0",
                "over-two-pages 0",
                "before-fresh-page 0", "fresh-page-touched 0",
            ],
            run.Lines);
    }
}
