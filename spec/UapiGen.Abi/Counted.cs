using System.Globalization;

namespace UapiGen.Abi;

/// <summary>How many there are of something, as one says it: <c>1 byte</c>, <c>2 bytes</c>.</summary>
public static class Counted
{
    /// <summary>The number with its noun.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">One of them.</param>
    public static string Of(long count, string noun) => count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    /// <summary>A number of bytes.</summary>
    /// <param name="count">How many.</param>
    public static string Bytes(long count) => Of(count, "byte");
}
