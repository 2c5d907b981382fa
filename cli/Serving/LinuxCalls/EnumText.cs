using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using UapiGen.Abi;

namespace UapiGen.Cli.Serving;

/// <summary>Writes values of enumerations under the names of C, as their declarations say them.</summary>
internal static class EnumText
{
    private static readonly ConcurrentDictionary<Type, (string Name, ulong Value)[]> s_known = new();

    /// <summary>The value in names, flags with a bar between them and bits without a name as a number; null where nothing of it has a name: of a mask, 0 is no name but nothing.</summary>
    public static string? Of(Type type, ulong value)
    {
        (string Name, ulong Value)[] known = s_known.GetOrAdd(type, Read);
        if (!type.IsDefined(typeof(FlagsAttribute), inherit: false)) return known.FirstOrDefault(one => one.Value == value).Name;

        List<string> names = [];
        ulong left = value;
        foreach ((string name, ulong bits) in known)
        {
            if (bits == 0 || (left & bits) != bits) continue;
            names.Add(name);
            left &= ~bits;
        }
        if (names.Count == 0) return null;
        if (left != 0) names.Add("0x" + left.ToString("x", CultureInfo.InvariantCulture));
        return string.Join('|', names);
    }

    /// <summary>The members that C has names for, those of several bits first. A program that was trimmed has no attributes of members: there all follows from the names in C#.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "A field that is not there is one whose attributes are not asked.")]
    private static (string Name, ulong Value)[] Read(Type type)
    {
        string prefix = type.GetCustomAttribute<CPrefixAttribute>()?.Prefix ?? CConstantName.OfType(type.Name);
        bool hasNone = type.IsDefined(typeof(NotInCAttribute), inherit: false);
        List<(string Name, ulong Value)> known = [];
        foreach (string member in Enum.GetNames(type))
        {
            FieldInfo? field = type.GetField(member);
            string? said = field?.GetCustomAttribute<CNameAttribute>()?.Name;
            if (said is null && (hasNone || field?.IsDefined(typeof(NotInCAttribute), inherit: false) == true)) continue;
            known.Add((said ?? prefix + CConstantName.Macro(member), Bits(Enum.Parse(type, member))));
        }
        return [.. known.OrderByDescending(one => BitCount(one.Value)).ThenBy(one => one.Value)];
    }

    private static ulong Bits(object value) => value is IConvertible number && number.GetTypeCode() is TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64
        ? unchecked((ulong)Convert.ToInt64(value, CultureInfo.InvariantCulture))
        : Convert.ToUInt64(value, CultureInfo.InvariantCulture);

    private static int BitCount(ulong value) => System.Numerics.BitOperations.PopCount(value);
}
