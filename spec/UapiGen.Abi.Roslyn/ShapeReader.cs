using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.Abi.Roslyn;

/// <summary>Whether a type has a shape that another part can be written for and whose fields lie in the order of the source.</summary>
internal static class ShapeReader
{
    /// <summary>Finds faults of the type itself and of the types around it.</summary>
    public static void Read(INamedTypeSymbol type, FaultList faults, CancellationToken cancellation)
    {
        Location at = type.Place();
        if (type.IsRecord) faults.Add(DeclarationRule.StructIsRecord, null, at);
        if (type.IsRefLikeType) faults.Add(DeclarationRule.StructIsRef, null, at);
        if (type.IsReadOnly) faults.Add(DeclarationRule.StructIsReadOnly, null, at);
        if (type.Arity > 0) faults.Add(DeclarationRule.StructGeneric, null, at);
        if (IsFileLocal(type)) faults.Add(DeclarationRule.StructIsFileLocal, null, at);
        ReadParts(type, faults, cancellation);

        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (outer.Arity > 0) faults.Add(DeclarationRule.ContainerGeneric, null, at, outer.Name);
            if (outer.DeclaringSyntaxReferences.Length > 0 && !IsPartial(outer, cancellation)) faults.Add(DeclarationRule.ContainerNotPartial, null, at, outer.Name);
        }
    }

    private static void ReadParts(INamedTypeSymbol type, FaultList faults, CancellationToken cancellation)
    {
        // An assembly does not say what was partial, and no part is written for what is built.
        bool partial = type.DeclaringSyntaxReferences.Length == 0;
        // Walking the members makes the compiler build their syntax nodes, so that is left out wherever the answer is known.
        bool several = type.DeclaringSyntaxReferences.Length > 1;
        int partsWithFields = 0;
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is not TypeDeclarationSyntax part) continue;

            partial |= part.Modifiers.Any(SyntaxKind.PartialKeyword);
            if (several && !GeneratedParts.IsGenerated(reference) && HoldsFields(part) && ++partsWithFields == 2)
                faults.Add(DeclarationRule.FieldsInSeveralParts, null, part.Identifier.GetLocation());
        }
        if (HiddenFields.PrimaryConstructor(type, cancellation) is { } parameters)
            faults.Add(DeclarationRule.PrimaryConstructor, null, parameters.GetLocation());
        if (!partial) faults.Add(DeclarationRule.StructNotPartial, null, type.Place());
    }

    /// <summary>Whether a part of a type declares a field that takes room in it.</summary>
    internal static bool HoldsFields(TypeDeclarationSyntax part)
    {
        foreach (MemberDeclarationSyntax member in part.Members)
        {
            if (member is FieldDeclarationSyntax && !member.Modifiers.Any(SyntaxKind.StaticKeyword) && !member.Modifiers.Any(SyntaxKind.ConstKeyword)) return true;
        }
        return false;
    }

    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax part && part.Modifiers.Any(SyntaxKind.PartialKeyword)) return true;
        }
        return false;
    }

    private static bool IsFileLocal(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal) return true;
        }
        return false;
    }
}
