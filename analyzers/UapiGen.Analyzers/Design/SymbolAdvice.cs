using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Advice that a declaration alone does not give: it takes the members of enums, and comments.</summary>
internal static class SymbolAdvice
{
    /// <summary>Looks at the fields of drafts.</summary>
    public static IEnumerable<DesignFault> Find(INamedTypeSymbol type, StructDeclaration declaration, int firstDraftVersion, CancellationToken cancellation)
    {
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.Since < firstDraftVersion || SymbolOf(type, field) is not { } symbol) continue;

            if (symbol.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && Of(field, named) is { } fault)
                yield return fault;
            if (field is { Type: ScalarType, IsStructSize: false } && FieldNames.IsTimeWithoutUnit(field.Name) && !CommentNamesUnit(symbol, cancellation))
                yield return new DesignFault(DesignRule.UnitUndocumented, field.Name, default);
        }
    }

    private static DesignFault? Of(FieldDeclaration field, INamedTypeSymbol type)
    {
        bool isFlags = type.Find("System.FlagsAttribute") is not null;
        if (field is { IsOutput: true, OutputMask: null } && (isFlags || FieldNames.HasBits(field.Name)))
            return new DesignFault(DesignRule.OutputWithoutMask, field.Name, new EquatableArray<string>("Output", type.Name));
        // No flag is what 0 says of flags, named or not.
        if (field is { Since: > 0, IsOutput: false } && !isFlags && !HasZero(type))
            return new DesignFault(DesignRule.ZeroWithoutMeaning, field.Name, new EquatableArray<string>(field.Since.ToString(CultureInfo.InvariantCulture), type.Name));
        return null;
    }

    private static bool HasZero(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value } && Convert.ToDecimal(value, CultureInfo.InvariantCulture) == 0) return true;
        }
        return false;
    }

    private static IFieldSymbol? SymbolOf(INamedTypeSymbol type, FieldDeclaration field)
    {
        foreach (ISymbol member in type.GetMembers(field.Name))
        {
            if (member is IFieldSymbol symbol) return symbol;
        }
        return null;
    }

    /// <summary>
    /// Whether a comment on the field names a unit, or takes its text from elsewhere. The source's text is looked at: a compilation may be made
    /// without documentation, and a plain comment is as good to a reader.
    /// </summary>
    private static bool CommentNamesUnit(IFieldSymbol field, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in field.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation).FirstAncestorOrSelf<FieldDeclarationSyntax>() is not { } declaration) continue;
            string text = declaration.GetLeadingTrivia().ToFullString() + declaration.GetTrailingTrivia().ToFullString();
            if (FieldNames.NamesUnit(text) || text.Contains("<inheritdoc")) return true;
        }
        return false;
    }
}
