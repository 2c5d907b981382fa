namespace UapiGen.Analyzers.Tests.Usage;

/// <summary>Code that comes near to a rule of use sites and is none of its business.</summary>
public class SilenceTests
{
    public static TheoryData<string> Names => [.. SilentSources.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Source_GivesNothing(string name) => Assert.Empty(await UseSites.JudgeAsync(SilentSources.All[name]));
}
