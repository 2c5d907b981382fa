using System.Globalization;

namespace UapiGen.Abi;

/// <summary>Numbers as a baseline writes them, one way for each: no sign, no leading zero, hexadecimal digits in capitals.</summary>
internal static class FactNumbers
{
    public static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Hex(ulong number) => "0x" + number.ToString("X", CultureInfo.InvariantCulture);

    public static string Hex2(byte number) => "0x" + number.ToString("X2", CultureInfo.InvariantCulture);

    public static string Hex8(uint number) => "0x" + number.ToString("X8", CultureInfo.InvariantCulture);

    /// <summary>A value that may be negative: hexadecimal, or decimal with its sign.</summary>
    public static string Value(ulong value, bool isNegative) =>
        isNegative ? unchecked((long)value).ToString(CultureInfo.InvariantCulture) : Hex(value);

    public static bool TryDecimal(string text, int start, int end, out int number)
    {
        number = 0;
        if (!TryDigits(text, start, end, int.MaxValue, out ulong value)) return false;
        number = (int)value;
        return true;
    }

    public static bool TryHex(string text, int start, int end, int leastDigits, int mostDigits, out ulong number)
    {
        number = 0;
        int digits = end - start - 2;
        if (digits < leastDigits || digits > mostDigits || digits < 1 || text[start] != '0' || text[start + 1] != 'x') return false;
        if (digits > leastDigits && digits > 1 && text[start + 2] == '0') return false;
        for (int i = start + 2; i < end; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0) return false;
            number = (number << 4) | (uint)digit;
        }
        return true;
    }

    public static bool TryValue(string text, int start, int end, out ulong value, out bool isNegative)
    {
        isNegative = start < end && text[start] == '-';
        if (!isNegative) return TryHex(text, start, end, 1, 16, out value);
        if (!TryDigits(text, start + 1, end, 1UL << 63, out value) || value == 0) return false;
        value = unchecked(0 - value);
        return true;
    }

    private static bool TryDigits(string text, int start, int end, ulong largest, out ulong number)
    {
        number = 0;
        int digits = end - start;
        if (digits is < 1 or > 19 || (digits > 1 && text[start] == '0')) return false;
        for (int i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            number = (number * 10) + (uint)(text[i] - '0');
        }
        return number <= largest;
    }
}
