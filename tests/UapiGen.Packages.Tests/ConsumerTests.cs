using UapiGen.Packages.Tests.Feed;
using UapiGen.Packages.Tests.Projects;

namespace UapiGen.Packages.Tests;

/// <summary>Projects of strangers, built from the packages alone.</summary>
public sealed class ConsumerTests(PackageFeed feed)
{
    [Fact]
    public void OneReference_GivesBothSidesOfAStruct()
    {
        using Consumer consumer = Consumer.Of(feed, "Minimal");

        AssertSilent(consumer.Build());

        Assert.Equal("Success 32 7 24\nE2BIG\n", consumer.Run().AssertGood().Output);
    }

    [Fact]
    public void ClientOnly_CallsTheKernel()
    {
        using Consumer consumer = Consumer.Of(feed, "ClientOnly");

        AssertSilent(consumer.Build());

        Assert.StartsWith("ENOTTY: ", consumer.Run().AssertGood().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void StrictestSettingsAndOldestLanguage_HaveNothingToSay()
    {
        using Consumer consumer = Consumer.Of(feed, "Strict");

        AssertSilent(consumer.Build());

        Assert.Equal("32\n", consumer.Run().AssertGood().Output);
    }

    [Fact]
    public void Mistakes_FailTheBuildWithTheirIds()
    {
        using Consumer consumer = Consumer.Of(feed, "MustFail");

        ProgramRun build = consumer.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("Program.cs(11,18): error UAPI2003", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TooOldLanguage_IsToldInOneError()
    {
        using Consumer consumer = Consumer.Of(feed, "Minimal");
        consumer.Edit("Minimal.csproj", "</TargetFramework>", "</TargetFramework><LangVersion>11</LangVersion>");

        ProgramRun build = consumer.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error UAPI0002: UapiGen needs C# 12 or later", build.Output, StringComparison.Ordinal);
    }

    private static void AssertSilent(ProgramRun build)
    {
        build.AssertGood();
        Assert.DoesNotContain("warning", build.Output, StringComparison.Ordinal);
    }
}
