using System.Globalization;
using UapiGen.Abi;

namespace UapiGen.Cli.Output;

/// <summary>Numbers that programs passed, as people read them.</summary>
internal static class NumberText
{
    /// <summary>A mask, or an address.</summary>
    public static string Hexadecimal(ulong value) => "0x" + value.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>What is long is a mask or an address rather than a count.</summary>
    public static string Plain(ulong value) => value < 100_000 ? value.ToString(CultureInfo.InvariantCulture) : Hexadecimal(value);

    /// <summary>A number of an integer's width: with its sign where the integer has one and it is below zero.</summary>
    /// <param name="kind">The integer.</param>
    /// <param name="value">Its bits.</param>
    public static string Of(ScalarKind kind, ulong value)
    {
        int unused = 64 - (kind.Size() * 8);
        long signed = (long)(value << unused) >> unused;
        return kind.IsSigned() && signed < 0 ? signed.ToString(CultureInfo.InvariantCulture) : Plain(value);
    }
}
