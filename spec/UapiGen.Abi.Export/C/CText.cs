using System.Globalization;
using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>Types and values as C spells them.</summary>
internal static class CText
{
    /// <summary>A member's declaration without its semicolon: <c>__u32 reserved[2]</c>.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="name">Its name in C.</param>
    /// <param name="outermost">What stands before all lengths: <c>[]</c> for an array without one.</param>
    public static string Declare(AbiType type, string name, string outermost = "")
    {
        StringBuilder lengths = new(outermost);
        // int a[2][3] is an array of 2 arrays of 3: the outer length stands first.
        while (type is ArrayType array)
        {
            lengths.Append(CultureInfo.InvariantCulture, $"[{array.Length}]");
            type = array.Element;
        }
        return $"{Name(type)} {name}{lengths}";
    }

    /// <summary>A type that is no array. An enumeration is the integer that it is stored as: C leaves the width of its own to the compiler.</summary>
    public static string Name(AbiType type) => type switch
    {
        ScalarType scalar => scalar.Kind.CName(),
        EnumType named => named.Underlying.CName(),
        StructType embedded => "struct " + CNames.Tag(embedded.Name),
        UnionType embedded => "union " + CNames.Tag(embedded.Name),
        _ => throw new ExportException($"C has no name for {type.GetType().Name}"),
    };

    /// <summary>A declared struct or union.</summary>
    public static string Name(AbiSnapshot snapshot) => (snapshot.IsUnion ? "union " : "struct ") + snapshot.CName;

    /// <summary>A value of an integer: hexadecimal where it has no sign, with the suffix that a value of 64 bits needs.</summary>
    public static string Value(ulong value, ScalarKind kind)
    {
        bool wide = kind.Size() == 8;
        if (!kind.IsSigned()) return Hex(value) + (wide ? "ULL" : "");
        return Signed(unchecked((long)value), wide, wide ? long.MinValue : int.MinValue);
    }

    /// <summary>A value whose type nobody said: the smallest that holds it.</summary>
    public static string Value(ConstantDeclaration constant)
    {
        long signed = unchecked((long)constant.Value);
        if (constant.IsNegative) return Signed(signed, signed < int.MinValue, signed < int.MinValue ? long.MinValue : int.MinValue);
        return Hex(constant.Value) + (constant.Value > uint.MaxValue ? "ULL" : "");
    }

    /// <summary>Hexadecimal, in small letters.</summary>
    public static string Hex(ulong value) => "0x" + value.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>Decimal.</summary>
    public static string Decimal(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of bits in words.</summary>
    public static string Bits(int count) => count == 1 ? "1 bit" : Decimal(count) + " bits";

    /// <summary>A text that stands in a comment and cannot end it.</summary>
    public static string Comment(string text) => text.Replace("*/", "* /", StringComparison.Ordinal);

    /// <summary>A minus binds looser than what a macro may stand in; and C has no literal for the lowest value, only one more than it.</summary>
    private static string Signed(long value, bool wide, long lowest)
    {
        string suffix = wide ? "LL" : "";
        if (value >= 0) return Decimal(value) + suffix;
        return value == lowest ? $"({Decimal(value + 1)}{suffix} - 1)" : $"({Decimal(value)}{suffix})";
    }
}
