using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.Abi.Roslyn;

/// <summary>
/// Finds the name that a mask has in the source, so that generated code can say <c>KvmPpcCompat.All</c> instead of a number. It is only given
/// where it is an expression of the field's own type, and has the mask's value for certain.
/// </summary>
internal static class MaskName
{
    /// <summary>A fully qualified constant, or null where the number is best.</summary>
    public static string? Find(IFieldSymbol field, TypedConstant argument, AttributeData attribute, CancellationToken cancellation)
    {
        if (!SymbolEqualityComparer.Default.Equals(argument.Type, field.Type)) return null;

        IFieldSymbol? constant = argument is { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type }
            ? FindMember(type, argument.Value, attribute, cancellation)
            : FindConstant(field, argument.Value, Written(attribute, cancellation));
        return constant is null
            ? null
            : TypeNames.Full(constant.ContainingType) + "." + TypeSiteReader.Escape(constant.Name);
    }

    /// <summary>The member of an enum that has the value. Where several have it, the one that the source names.</summary>
    private static IFieldSymbol? FindMember(INamedTypeSymbol type, object? value, AttributeData attribute, CancellationToken cancellation)
    {
        string? name = null;
        IFieldSymbol? found = null;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true } constant || !Equals(constant.ConstantValue, value)) continue;
            if (found is null)
            {
                found = constant;
                continue;
            }
            // Only now does the source matter.
            name ??= LastName(Written(attribute, cancellation)) ?? "";
            if (constant.Name == name) return constant;
            if (found.Name == name) return found;
        }
        return found;
    }

    private static ExpressionSyntax? Written(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { ArgumentList.Arguments: var arguments }
        && attribute.ConstructorArguments.Length is > 0 and var count && count <= arguments.Count
            ? arguments[count - 1].Expression
            : null;

    /// <summary>
    /// The constant that the source names: one of the struct or of a type around it, or of a type beside those. Without a semantic model
    /// this is no more than a guess; the constant's type and value make it certain that the guess does no harm.
    /// </summary>
    private static IFieldSymbol? FindConstant(IFieldSymbol field, object? value, ExpressionSyntax? written)
    {
        switch (written)
        {
            case IdentifierNameSyntax { Identifier.ValueText: var name }:
                for (INamedTypeSymbol? scope = field.ContainingType; scope is not null; scope = scope.ContainingType)
                {
                    if (Constant(scope, name, field.Type, value) is { } constant) return constant;
                }
                return null;

            case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var typeName }, Name.Identifier.ValueText: var name }:
                for (INamespaceOrTypeSymbol? scope = field.ContainingType; scope is not null; scope = (INamespaceOrTypeSymbol?)scope.ContainingType ?? scope.ContainingNamespace)
                {
                    foreach (INamedTypeSymbol type in scope.GetTypeMembers(typeName, arity: 0))
                    {
                        if (IsVisible(type) && Constant(type, name, field.Type, value) is { } constant && IsVisible(constant)) return constant;
                    }
                }
                return null;

            default:
                return null;
        }
    }

    private static IFieldSymbol? Constant(INamedTypeSymbol type, string name, ITypeSymbol wanted, object? value)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IFieldSymbol { HasConstantValue: true } constant && SymbolEqualityComparer.Default.Equals(constant.Type, wanted) && Equals(constant.ConstantValue, value)) return constant;
        }
        return null;
    }

    /// <summary>Whether every part of the assembly may name it: what the source names itself could be another symbol of that name.</summary>
    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && symbol is not INamedTypeSymbol { IsFileLocal: true };

    private static string? LastName(ExpressionSyntax? written) => written switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
