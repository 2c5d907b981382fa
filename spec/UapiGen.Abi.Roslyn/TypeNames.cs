using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace UapiGen.Abi.Roslyn;

/// <summary>Names of types, as <see cref="SymbolDisplayFormat.FullyQualifiedFormat"/> writes them.</summary>
internal static class TypeNames
{
    private const string Global = "global::";

    private static readonly SymbolDisplayFormat s_plain = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The full name of a type, such as <c>global::Kvm.KvmPpcCompat</c>.</summary>
    /// <remarks>
    /// The compiler's own printer takes a microsecond, more than all else that is asked of a field. So plain names, which nearly all are, are put
    /// together here, and the rest is left to it.
    /// </remarks>
    public static string Full(ITypeSymbol type) => Join(type, Global) ?? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The same without <c>global::</c>.</summary>
    public static string Plain(ITypeSymbol type) => Join(type, "") ?? type.ToDisplayString(s_plain);

    /// <summary>The name put together; null where it is not plain.</summary>
    private static string? Join(ITypeSymbol type, string prefix)
    {
        int length = prefix.Length + type.Name.Length;
        for (ISymbol? outer = Outer(type); outer is not null; outer = Outer(outer))
        {
            if (!IsPlain(outer)) return null;
            length += outer.Name.Length + 1;
        }
        if (!IsPlain(type)) return null;

        char[] text = new char[length];
        prefix.CopyTo(0, text, 0, prefix.Length);
        int end = length;
        for (ISymbol? part = type; part is not null; part = Outer(part))
        {
            if (end < length) text[--end] = '.';
            end -= part.Name.Length;
            part.Name.CopyTo(0, text, end, part.Name.Length);
        }
        return new string(text);
    }

    private static ISymbol? Outer(ISymbol symbol) =>
        (ISymbol?)symbol.ContainingType ?? (symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? space : null);

    private static bool IsPlain(ISymbol symbol) =>
        symbol is INamespaceSymbol or INamedTypeSymbol { Arity: 0, IsTupleType: false, SpecialType: SpecialType.None, TypeKind: not TypeKind.Error, IsFileLocal: false }
        && symbol.Name.Length > 0
        && SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(symbol.Name) == SyntaxKind.None;
}
