using System.Globalization;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Emission;

/// <summary>Numbers and types as text, the same on every machine whatever its culture.</summary>
internal static class TextExtensions
{
    public static string Text(this int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Eight hexadecimal digits, as ioctl numbers are written.</summary>
    public static string Hex8(this uint value) => "0x" + value.ToString("X8", CultureInfo.InvariantCulture);

    public static string Hex2(this byte value) => "0x" + value.ToString("X2", CultureInfo.InvariantCulture);

    public static string CSharpName(this ScalarKind kind) => kind switch
    {
        ScalarKind.U8 => "byte",
        ScalarKind.S8 => "sbyte",
        ScalarKind.U16 => "ushort",
        ScalarKind.S16 => "short",
        ScalarKind.U32 => "uint",
        ScalarKind.S32 => "int",
        ScalarKind.U64 => "ulong",
        _ => "long",
    };

    /// <summary>A field's name where code names it: with an @ where it would be a keyword.</summary>
    public static string Member(this FieldDeclaration field) => TypeSiteReader.Escape(field.Name);
}
