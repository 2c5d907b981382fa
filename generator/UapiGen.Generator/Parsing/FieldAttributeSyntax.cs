using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;

namespace UapiGen.Generator.Parsing;

/// <summary>Reads our field attributes off their syntax where their arguments are literals.</summary>
internal static class FieldAttributeSyntax
{
    private static readonly HashSet<string> s_attributeTypes = new(StringComparer.Ordinal)
    {
        "StructSize", "StructSizeAttribute", "MustBeZero", "MustBeZeroAttribute", "Since", "SinceAttribute", "Output", "OutputAttribute",
        "Input", "InputAttribute",
    };

    private static readonly FieldDeclaration s_nothing = new("", new ScalarType(ScalarKind.U64));
    private static readonly InputRule s_mustBeZero = new(new MaskValue(0), Errno.EINVAL);
    private static readonly ConditionalWeakTable<Compilation, object> s_shadowed = new();

    /// <summary>
    /// Whether the attributes' short names mean ours in this file. The struct's own attribute was found under its short name, so the runtime's
    /// namespace is in scope; only a type of the same name in the source, or an alias, could come before it.
    /// </summary>
    public static bool NamesAreOurs(StructDeclarationSyntax declaration, Compilation compilation)
    {
        if ((bool)s_shadowed.GetValue(compilation, static c => c.ContainsSymbolsWithName(s_attributeTypes.Contains, SymbolFilter.Type))) return false;
        if (!HasOwnAttributeByShortName(declaration)) return false;
        for (SyntaxNode? scope = declaration.Parent; scope is not null; scope = scope.Parent)
        {
            SyntaxList<UsingDirectiveSyntax> usings = scope switch
            {
                BaseNamespaceDeclarationSyntax space => space.Usings,
                CompilationUnitSyntax unit => unit.Usings,
                _ => default,
            };
            foreach (UsingDirectiveSyntax directive in usings)
            {
                if (directive.Alias is { Name.Identifier.ValueText: var alias } && s_attributeTypes.Contains(alias)) return false;
            }
        }
        return true;
    }

    /// <summary>Reads what the attributes promise; false where one of them is not plain.</summary>
    public static bool TryRead(SyntaxList<AttributeListSyntax> lists, [NotNullWhen(true)] out FieldDeclaration? promises)
    {
        promises = s_nothing;
        int seen = 0;
        foreach (AttributeListSyntax list in lists)
        {
            if (list.Target is not null) return false;
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                // Two of our attributes on one field can contradict each other: the reference reader judges that.
                if (attribute.Name is not IdentifierNameSyntax name) return false;
                switch (name.Identifier.ValueText)
                {
                    case "StructSize" or "StructSizeAttribute" when IsBare(attribute):
                        promises = promises with { IsStructSize = true };
                        seen++;
                        break;
                    case "MustBeZero" or "MustBeZeroAttribute" when IsBare(attribute):
                        promises = promises with { Input = s_mustBeZero };
                        seen++;
                        break;
                    case "Output" or "OutputAttribute" when IsBare(attribute):
                        promises = promises with { IsOutput = true };
                        seen++;
                        break;
                    case "Input" or "InputAttribute" when IsBare(attribute):
                        promises = promises with { IsInput = true };
                        break;
                    case "Since" or "SinceAttribute" when promises.Since == 0 && TryReadVersion(attribute, out int version):
                        promises = promises with { Since = version };
                        break;
                    default:
                        promises = null;
                        return false;
                }
            }
        }
        return seen <= 1 && !(promises.IsStructSize && promises.IsInput);
    }

    private static bool IsBare(AttributeSyntax attribute) => attribute.ArgumentList is null or { Arguments.Count: 0 };

    private static bool TryReadVersion(AttributeSyntax attribute, out int version)
    {
        version = 0;
        if (attribute.ArgumentList is not { Arguments: { Count: 1 } arguments } || arguments[0] is not { NameEquals: null, NameColon: null } argument) return false;
        if (argument.Expression is not LiteralExpressionSyntax { Token.Value: int value } || value < 1) return false;
        version = value;
        return true;
    }

    private static bool HasOwnAttributeByShortName(StructDeclarationSyntax declaration)
    {
        foreach (AttributeListSyntax list in declaration.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (attribute.Name is IdentifierNameSyntax { Identifier.ValueText: "UapiStruct" or "UapiStructAttribute" }) return true;
            }
        }
        return false;
    }
}
