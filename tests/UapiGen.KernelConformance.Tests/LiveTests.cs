using UapiGen.KernelConformance.Interfaces;
using UapiGen.KernelConformance.Live;

namespace UapiGen.KernelConformance;

/// <summary>
/// The generated kernel side against the kernel that runs here: drawn calls, the same bytes, the same answer. One interface a test, so that what this
/// machine cannot be asked about is skipped by name.
/// </summary>
public class LiveTests(LiveTotals totals, ITestOutputHelper output) : IClassFixture<LiveTotals>
{
    public static TheoryData<string> Interfaces { get; } = [.. InterfaceList.All.Keys];

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void GeneratedSide_AnswersAsTheRunningKernel(string name)
    {
        LiveReport report = LiveReport.Of(name, LiveOptions.Current);
        totals.Add(report);
        output.WriteLine(report.ToString());
        Assert.SkipWhen(report.Missing is not null, report.Missing ?? "");
        Assert.True(report.Disagreement is null, report.Disagreement);
    }

    [Fact]
    public void Interfaces_MakeEnoughCallsTogether()
    {
        Assert.InRange(InterfaceList.All.Count, 14, int.MaxValue);
        Assert.InRange(InterfaceList.All.Count * LiveOptions.DefaultCalls, 100_000, int.MaxValue);
    }
}
