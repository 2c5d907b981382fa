using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.Abi.Roslyn;

/// <summary>Whether a struct looks like nearly all: one written part, partial, without what <see cref="ShapeReader"/> refuses. The rest is looked at each time.</summary>
internal static class ImprintShape
{
    /// <summary>Looks at the type, its parts and the types around it.</summary>
    public static bool IsPlain(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.TypeKind != TypeKind.Struct || type.IsRecord || type.IsRefLikeType || type.IsReadOnly || type.Arity > 0 || type.IsFileLocal) return false;
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (outer.Arity > 0 || outer.IsFileLocal || !ShapeReader.IsPartial(outer, cancellation)) return false;
        }
        TypeDeclarationSyntax? written = null;
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (GeneratedParts.IsGenerated(reference)) continue;
            if (written is not null || reference.GetSyntax(cancellation) is not TypeDeclarationSyntax { ParameterList: null } part) return false;
            written = part;
        }
        return written is not null && written.Modifiers.Any(SyntaxKind.PartialKeyword);
    }
}
