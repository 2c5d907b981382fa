using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Fields without a name in C: properties of the struct stand for their members, which must therefore be there for all who see the struct.</summary>
internal static class AnonymousReader
{
    /// <summary>Finds what is not public: the field, or a member of it.</summary>
    public static void Check(IFieldSymbol field, AttributeData attribute, FaultList faults, CancellationToken cancellation)
    {
        if (FindHidden(field) is { } hidden)
            faults.Add(DeclarationRule.AnonymousNotPublic, field.Name, attribute.Place(field, cancellation), attribute.ShortName(), hidden.Name);
    }

    /// <summary>Whether a type has a member that is not public.</summary>
    public static bool HidesMembers(ITypeSymbol type) => FindHiddenIn(type) is not null;

    private static IFieldSymbol? FindHidden(IFieldSymbol field) =>
        field.DeclaredAccessibility != Accessibility.Public ? field : FindHiddenIn(field.Type);

    private static IFieldSymbol? FindHiddenIn(ITypeSymbol embedded)
    {
        if (embedded is not INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } type) return null;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol { IsStatic: false, IsConst: false } inner) continue;
            if (inner.DeclaredAccessibility != Accessibility.Public) return inner;
            if (inner.Find(WellKnownNames.Anonymous) is not null && FindHidden(inner) is { } hidden) return hidden;
        }
        return null;
    }
}
