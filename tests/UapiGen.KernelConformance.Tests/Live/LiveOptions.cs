using System.Globalization;

namespace UapiGen.KernelConformance.Live;

/// <summary>What the environment says of a run.</summary>
/// <param name="Seed">Where all choices come from.</param>
/// <param name="Calls">How many calls each interface gets.</param>
/// <param name="Only">The one call to make; null for all.</param>
internal sealed record LiveOptions(ulong Seed, int Calls, int? Only)
{
    public const string SeedVariable = "UAPIGEN_CONFORMANCE_SEED";
    public const string CallsVariable = "UAPIGEN_CONFORMANCE_CALLS";
    public const string CallVariable = "UAPIGEN_CONFORMANCE_CALL";

    /// <summary>Enough for a hundred thousand calls, with some interfaces to spare for older kernels.</summary>
    public const int DefaultCalls = 5000;

    public static LiveOptions Current { get; } = new(
        Number(SeedVariable) ?? (ulong)Random.Shared.NextInt64(),
        (int)(Number(CallsVariable) ?? DefaultCalls),
        (int?)Number(CallVariable));

    private static ulong? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : null;
}
