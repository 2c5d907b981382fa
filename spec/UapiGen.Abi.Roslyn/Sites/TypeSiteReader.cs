using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace UapiGen.Abi.Roslyn;

/// <summary>Says where another part of a type goes.</summary>
public static class TypeSiteReader
{
    private static readonly SymbolDisplayFormat s_namespaceFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>Reads the site of a type that is declared in source.</summary>
    /// <param name="type">A class, struct or interface without type parameters, and none around it.</param>
    public static TypeSite Read(INamedTypeSymbol type)
    {
        var containers = new List<string>();
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            containers.Add("partial " + Keyword(outer) + " " + Escape(outer.Name));
        containers.Reverse();

        INamespaceSymbol space = type.ContainingNamespace;
        return new TypeSite(
            space.IsGlobalNamespace ? "" : space.ToDisplayString(s_namespaceFormat),
            new EquatableArray<string>(containers.ToArray()),
            SyntaxFacts.GetText(type.DeclaredAccessibility),
            Escape(type.Name));
    }

    /// <summary>An identifier as it is written in C#: with an @ where it would be a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    private static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };
}
