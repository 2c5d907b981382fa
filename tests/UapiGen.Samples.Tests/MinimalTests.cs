using UapiGen.Samples.Tests.Support;

namespace UapiGen.Samples.Tests;

/// <summary>The smallest sample.</summary>
public class MinimalTests
{
    [Fact]
    public void CallersOfThreeAges_AreReadOrRefused()
    {
        SampleRun run = SampleRun.Of("Minimal");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "an older caller, 16 bytes: offset 7, limit 0",
                "a caller of today, 24 bytes: offset 7, limit 100",
                "a newer caller that asks for nothing new: offset 7, limit 100",
                "a newer caller that asks for something new: E2BIG",
                "a caller with a flag that nobody knows: EINVAL",
                "a caller with half a field: EINVAL",
            ],
            run.Output);
    }
}
