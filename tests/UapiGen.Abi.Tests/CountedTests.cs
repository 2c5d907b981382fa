namespace UapiGen.Abi.Tests;

/// <summary>One of a thing is not many.</summary>
public class CountedTests
{
    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(1, "1 byte")]
    [InlineData(2, "2 bytes")]
    public void Noun_FollowsTheNumber(long count, string expected) => Assert.Equal(expected, Counted.Bytes(count));
}
