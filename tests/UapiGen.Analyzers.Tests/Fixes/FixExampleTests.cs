using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Fixes;

/// <summary>For each fix: what it makes of a source, alone and as fix-all, and that it is not offered where it would be of no use.</summary>
public class FixExampleTests
{
    public static TheoryData<string> Names => [.. FixExamples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Fix_MendsTheSource_OrIsNotOffered(string name) => await FixTest.Of(FixExamples.All[name]).RunAsync(TestContext.Current.CancellationToken);
}
