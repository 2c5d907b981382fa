namespace UapiGen.Serve.Tests;

/// <summary>Services that take their time.</summary>
internal static class Timing
{
    /// <summary>The value for which <see cref="SlowFor1000"/> is slow.</summary>
    public const ulong SlowValue = 1000;

    /// <summary>An echo that takes some time over the value 1000.</summary>
    public static EchoService SlowFor1000(TimeSpan time) => new(DescriptorRule.Any)
    {
        BetweenReadAndWrite = value =>
        {
            if (value == SlowValue) Thread.Sleep(time);
        },
    };
}
