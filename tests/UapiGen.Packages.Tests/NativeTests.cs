using UapiGen.Packages.Tests.Feed;
using UapiGen.Packages.Tests.Projects;

namespace UapiGen.Packages.Tests;

/// <summary>Ahead of time: no warning of the trimmer or the compiler, and the same answers as with a JIT.</summary>
public sealed class NativeTests(PackageFeed feed)
{
    [Fact]
    public void NativeProgram_IsTrimmedCleanlyAndRuns()
    {
        using Consumer consumer = Consumer.Of(feed, "Native");
        consumer.RequireNativeCompiler();

        ProgramRun publish = consumer.Publish();
        publish.AssertGood();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.Ordinal);

        string[] said = ProgramRun.Of(consumer.Published, consumer.Folder).AssertGood().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("EINVAL", said[0]);
        Assert.Equal("ENOTTY", said[1]);
        Assert.Equal(3, said.Length);
    }
}
