using System.Globalization;
using UapiGen.Btf;

namespace UapiGen.Cli.Import.Model;

/// <summary>The members of an enumeration, without the beginning that all of their names share.</summary>
internal static class EnumMembers
{
    /// <summary>The members, and the beginning.</summary>
    public static (string Prefix, IReadOnlyList<ImportedEnumMember> Members) Of(BtfType type)
    {
        BtfEnumValue[] values = [.. Enumerable.Range(0, type.Count).Select(type.Value)];
        int shared = Shared([.. values.Select(value => value.Name)]);
        HashSet<string> used = new(StringComparer.Ordinal);
        return (values[0].Name[..shared], [.. values.Select(value => new ImportedEnumMember(CSharpNames.Member(CSharpNames.Pascal(value.Name[shared..]), "", used), value.Name, Text(value)))]);
    }

    /// <summary>How long the beginning is, up to and with an underscore; of a single name, nothing.</summary>
    private static int Shared(string[] names)
    {
        if (names.Length < 2) return 0;
        int shared = names.Min(name => name.Length);
        foreach (string name in names)
        {
            while (shared > 0 && (string.CompareOrdinal(name, 0, names[0], 0, shared) != 0 || names[0][shared - 1] != '_' || name.Length == shared)) shared--;
        }
        return shared;
    }

    private static string Text(BtfEnumValue value) =>
        value.IsSigned || value.Value is >= 0 and < 256 ? value.Value.ToString(CultureInfo.InvariantCulture) : "0x" + unchecked((ulong)value.Value).ToString("X", CultureInfo.InvariantCulture);
}
