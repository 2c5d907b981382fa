namespace UapiGen.Benchmarks.Tables;

/// <summary>The unit in which a table shows time.</summary>
internal sealed record TimeUnit(string Name, double Nanoseconds)
{
    public static readonly TimeUnit Nanosecond = new("ns/call", 1);
    public static readonly TimeUnit Microsecond = new("us/call", 1e3);
    public static readonly TimeUnit MicrosecondASymbol = new("us/symbol", 1e3);
    public static readonly TimeUnit Millisecond = new("ms/run", 1e6);
}
