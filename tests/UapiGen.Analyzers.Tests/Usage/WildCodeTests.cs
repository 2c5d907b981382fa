namespace UapiGen.Analyzers.Tests.Usage;

/// <summary>The faults of published .NET code that talks to the kernel, each written anew in the shape in which it was found.</summary>
public class WildCodeTests
{
    public static TheoryData<string> Names => [.. WildSources.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Fault_IsFound(string name)
    {
        (string source, string[] ids) = WildSources.All[name];

        Assert.Equal(ids, await UseSites.JudgeAsync(source));
    }
}
