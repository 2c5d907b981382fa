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

    /// <summary>The set of an enumeration's values; null where it is not known which there are.</summary>
    public string? OfEnum(string typeName)
    {
        if (snapshot.Enums.FirstOrDefault(declared => declared.Name == typeName) is not { } one || Choices(one) is not { Length: > 0 } choices) return null;
        string name = SyzNames.Of(snapshot.CName, one.Name) + "_values";
        if (!_written.Add(name)) return name;

        List<string> members = [];
        foreach ((string macro, EnumMember member) in choices)
        {
            Defines.Add(SyzText.Define(macro, Value(member.Value, one.Underlying)));
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

    /// <summary>Of flags the single bits: no flags and several of them are no flags of their own, and syzkaller combines what shares no bit. Of any other enumeration all values.</summary>
    private static (string Macro, EnumMember Member)[] Choices(EnumDeclaration one)
    {
        // Of two names of a value one says more than that it is all there was in some version.
        (string Macro, EnumMember Member)[] members =
            [.. CNames.Members(one).GroupBy(named => named.Member.Value).Select(same => same.FirstOrDefault(named => named.Member.Name != "All") is { Member: not null } first ? first : same.First())];
        return EnumFlags.Are(one) ? [.. members.Where(named => BitOperations.IsPow2(named.Member.Value))] : members;
    }

    private static string Value(ulong value, ScalarKind kind) => kind.IsSigned() && unchecked((long)value) < 0 ? CText.Decimal(unchecked((long)value)) : CText.Hex(value);
}
