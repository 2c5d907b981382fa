using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads the mask of an attribute: its bits, and the name that the source gives them.</summary>
internal static class MaskReader
{
    /// <summary>Reads the attribute's only argument; null when it is no mask, which is then reported.</summary>
    public static MaskValue? Read(IFieldSymbol field, AbiType type, AttributeData attribute, FaultList faults, CancellationToken cancellation)
    {
        if (attribute.ConstructorArguments is not [var argument] || argument.Kind == TypedConstantKind.Error)
        {
            faults.LeaveToCompiler();
            return null;
        }
        if (Constants.Bits(argument) is not { } value)
        {
            faults.Add(DeclarationRule.MaskNotInteger, field.Name, attribute.Place(field, cancellation), attribute.ShortName());
            return null;
        }
        // A negative constant has no text: converting it to the field's unsigned type is not a constant expression that compiles.
        return value.Negative
            ? new MaskValue(CutToWidth(value.Bits, type))
            : new MaskValue(value.Bits, Text(argument, attribute, cancellation));
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

    private static string? Text(TypedConstant argument, AttributeData attribute, CancellationToken cancellation)
    {
        if (argument.Kind != TypedConstantKind.Enum || argument.Type is not INamedTypeSymbol type) return null;

        // Where several members have the value, the one that the source names is the one to print.
        string? written = WrittenName(attribute, cancellation);
        IFieldSymbol? member = null;
        foreach (ISymbol candidate in type.GetMembers())
        {
            if (candidate is not IFieldSymbol { HasConstantValue: true } constant || !Equals(constant.ConstantValue, argument.Value)) continue;
            member ??= constant;
            if (constant.Name == written) member = constant;
        }
        return member is null ? null : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + TypeSiteReader.Escape(member.Name);
    }

    private static string? WrittenName(AttributeData attribute, CancellationToken cancellation)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { ArgumentList.Arguments: [{ Expression: var expression }, ..] }) return null;
        return expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            IdentifierNameSyntax name => name.Identifier.ValueText,
            _ => null,
        };
    }
}
