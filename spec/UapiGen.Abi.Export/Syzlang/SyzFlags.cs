using System.Numerics;

namespace UapiGen.Abi.Export;

/// <summary>Sets of values: those of enumerations by name, those that only a mask knows by bit.</summary>
internal sealed class SyzFlags(AbiSnapshot snapshot)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>The constants.</summary>
    public List<string> Defines { get; } = [];

    /// <summary>The sets.</summary>
    public List<string> Sets { get; } = [];

    /// <summary>The set of an enumeration's values.</summary>
    public string OfEnum(string typeName)
    {
        EnumDeclaration one = snapshot.Enums.First(declared => declared.Name == typeName);
        string name = CNames.Tag(one.Name) + "_values";
        if (!_written.Add(name)) return name;

        List<string> members = [];
        foreach (EnumMember member in Choices(one))
        {
            string macro = CNames.Member(one, member);
            Defines.Add($"define {macro} {Value(member.Value, one.Underlying)}");
            members.Add(macro);
        }
        Sets.Add($"{name} = {string.Join(", ", members)}");
        return name;
    }

    /// <summary>The set of a mask's bits.</summary>
    public string OfMask(string field, ulong mask)
    {
        string name = $"{snapshot.CName}_{field}_bits";
        if (!_written.Add(name)) return name;
        List<string> bits = [];
        for (; mask != 0; mask &= mask - 1) bits.Add(CText.Hex(mask & (~mask + 1)));
        Sets.Add($"{name} = {string.Join(", ", bits)}");
        return name;
    }

    /// <summary>Of flags the single bits: no flags and all of them are no flags of their own. Of any other enumeration all values.</summary>
    private static EnumMember[] Choices(EnumDeclaration one)
    {
        EnumMember[] bits = [.. one.Members.Where(member => BitOperations.IsPow2(member.Value))];
        ulong all = bits.Aggregate(0UL, (sum, bit) => sum | bit.Value);
        bool isFlags = bits.Length > 1 && one.Members.All(member => (member.Value & ~all) == 0) && one.Members.Any(member => BitOperations.PopCount(member.Value) > 1 || member.Value > (ulong)one.Members.Count);
        return isFlags ? bits : [.. one.Members];
    }

    private static string Value(ulong value, ScalarKind kind) => kind.IsSigned() && unchecked((long)value) < 0 ? CText.Decimal(unchecked((long)value)) : CText.Hex(value);
}
