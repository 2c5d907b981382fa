using System.Globalization;
using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.CodeFixes;

/// <summary>The member of an enum with flags that stands for all of them.</summary>
internal static class EnumMask
{
    /// <summary>Its name; null where there is none, or the type is no enum with flags.</summary>
    public static string? Find(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } || type.Find("System.FlagsAttribute") is null) return null;

        decimal largest = 0;
        ulong all = 0;
        string? name = null;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true, ConstantValue: { } value }) continue;
            decimal number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
            // Of a negative value, the bits depend on the width; no flag has one but the highest of a signed enum.
            if (number < 0) return null;
            all |= (ulong)number;
            if (number > largest) (largest, name) = (number, member.Name);
        }
        // A single flag is all of them as well, but will not stay so.
        return name is not null && largest == all && (all & (all - 1)) != 0 ? name : null;
    }
}
