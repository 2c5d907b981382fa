using System.Globalization;
using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>A mask as a constant expression of its field's type.</summary>
internal static class MaskText
{
    public static string Of(MaskValue mask, FieldDeclaration field, StructFacts facts)
    {
        if (mask.Text is { } text) return facts.Local(text);

        // unchecked((uint)0xF0000000): the cast is what makes a mask with the top bit fit a signed field.
        string number = "0x" + mask.Bits.ToString("X", CultureInfo.InvariantCulture);
        return field.Type switch
        {
            EnumType named => $"unchecked(({facts.Local(named.Name)}){number})",
            ScalarType { Kind: ScalarKind.U64 } => number + "UL",
            ScalarType { Kind: var kind } => $"unchecked(({kind.CSharpName()}){number})",
            _ => number,
        };
    }}
