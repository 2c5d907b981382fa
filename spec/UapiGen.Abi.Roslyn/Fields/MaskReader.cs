using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads the mask of an attribute: its bits, and the name that the source gives them.</summary>
internal static class MaskReader
{
    /// <summary>Reads the attribute's last argument; null when it is no mask, which is then reported.</summary>
    public static MaskValue? Read(IFieldSymbol field, AbiType type, AttributeData attribute, FaultList faults, CancellationToken cancellation)
    {
        if (attribute.ConstructorArguments is not [.., var argument] || argument.Kind == TypedConstantKind.Error)
        {
            faults.LeaveToCompiler();
            return null;
        }
        if (Constants.Bits(argument) is not { } value)
        {
            faults.Add(DeclarationRule.MaskNotInteger, field.Name, attribute.Place(field, cancellation), attribute.ShortName());
            return null;
        }
        return new MaskValue(
            value.Negative ? CutToWidth(value.Bits, type) : value.Bits,
            MaskName.Find(field, argument, attribute, cancellation));
    }

    /// <summary>A negative mask, such as <c>~7</c>, stands for the bits that a field of its width keeps of it.</summary>
    private static ulong CutToWidth(ulong bits, AbiType type)
    {
        int width = type switch
        {
            ScalarType scalar => scalar.Kind.Size() * 8,
            EnumType named => named.Underlying.Size() * 8,
            _ => 64,
        };
        bool fits = unchecked((long)bits) >> (width - 1) == -1;
        return fits ? bits & (ulong.MaxValue >> (64 - width)) : bits;
    }
}
