using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Tests.Inputs;

/// <summary>Work is done once each, by one thread or by several, and what went wrong is told as if there had been one.</summary>
public sealed class SharedWorkTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(5000)]
    public void EachNumber_IsDoneOnce(int count)
    {
        int[] done = new int[count];

        SharedWork.Do(count, i => Interlocked.Increment(ref done[i]));

        Assert.All(done, times => Assert.Equal(1, times));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public void FirstFailureInOrder_IsTold(int count)
    {
        int done = 0;

        InputException failure = Assert.Throws<InputException>(() => SharedWork.Do(count, i =>
        {
            Interlocked.Increment(ref done);
            if (i is 3 or 5) throw new InputException($"the {i}th");
        }));

        Assert.Equal(("the 3th", count), (failure.Message, done));
    }

    /// <summary>Whatever thread met it: what ends in a thread of its own ends the program.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public void WantOfMemory_IsTold(int count) =>
        Assert.Throws<InsufficientMemoryException>(() => SharedWork.Do(count, _ => throw new InsufficientMemoryException()));
}
