using System.Globalization;
using System.Numerics;
using UapiGen.Abi;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>A number by the names that an enumeration has for it.</summary>
internal static class EnumText
{
    /// <summary>The number, and its name or, of a mask, those of its bits: <c>0x5 (Read|Write)</c>.</summary>
    /// <param name="names">The enumeration.</param>
    /// <param name="value">The number, without a sign.</param>
    /// <param name="isMask">Whether its bits are known one by one.</param>
    public static string Of(EnumDeclaration names, ulong value, bool isMask)
    {
        ulong width = ulong.MaxValue >> (64 - (names.Underlying.Size() * 8));
        isMask |= IsOfBits(names);
        string number = isMask ? "0x" + value.ToString("x", CultureInfo.InvariantCulture) : PassedValues.Plain(value);
        if (names.Members.FirstOrDefault(member => (member.Value & width) == value) is { } exact) return $"{number} ({exact.Name})";
        return isMask && Bits(names, value) is { Length: > 0 } bits ? $"{number} ({bits})" : number;
    }

    /// <summary>Each bit by its name; those without one together as a number.</summary>
    private static string Bits(EnumDeclaration names, ulong value)
    {
        List<string> found = [];
        ulong rest = value;
        foreach (EnumMember member in names.Members.Where(member => BitOperations.IsPow2(member.Value)))
        {
            if ((rest & member.Value) == 0) continue;
            found.Add(member.Name);
            rest &= ~member.Value;
        }
        if (rest != 0 && found.Count > 0) found.Add("0x" + rest.ToString("x", CultureInfo.InvariantCulture));
        return string.Join('|', found);
    }

    /// <summary>Whether nothing but single bits, and all of them together, have names: three at least, since 1 and 2 are numbers as well.</summary>
    private static bool IsOfBits(EnumDeclaration names)
    {
        ulong all = 0;
        foreach (EnumMember member in names.Members)
        {
            if (BitOperations.IsPow2(member.Value)) all |= member.Value;
        }
        return BitOperations.PopCount(all) > 2 && names.Members.All(member => member.Value == 0 || member.Value == all || BitOperations.IsPow2(member.Value));
    }
}
