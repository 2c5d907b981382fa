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

    /// <summary>An identifier as it is written in C#: with an @ where it could be taken for a keyword.</summary>
    public static string Escape(string name)
    {
        if (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None) return "@" + name;
        return SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None || IsPlainName(name) ? name : "@" + name;
    }

    /// <summary>
    /// Contextual keywords that mean something only where no name can stand: before the colon of an attribute, in an accessor list, after
    /// extern, within a query. Kernel structs have many fields of such names.
    /// </summary>
    private static bool IsPlainName(string name) => name is
        "assembly" or "module" or "type" or "method" or "param" or "property" or "typevar"
        or "get" or "set" or "init" or "add" or "remove"
        or "alias" or "args"
        or "ascending" or "descending" or "by" or "equals" or "group" or "into" or "join" or "let" or "on" or "orderby" or "select";

    private static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };
}
