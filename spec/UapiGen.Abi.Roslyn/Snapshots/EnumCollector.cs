using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Finds the enumerations that a struct's fields have as their types, inside arrays and embedded structs too, and those that its masks name.</summary>
internal sealed class EnumCollector(EnumReader enums, CancellationToken cancellation)
{
    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly List<EnumDeclaration> _enums = [];

    public EquatableArray<EnumDeclaration> Collect(INamedTypeSymbol type, StructDeclaration declaration)
    {
        _seen.Add(type);
        foreach (FieldDeclaration declared in declaration.Fields)
        {
            // Most fields are integers without a mask: no symbol is asked for them.
            bool hasMask = declared is { Input: not null } or { OutputMask: not null };
            if ((declared.Type is ScalarType && !hasMask) || FieldNamed(type, declared.Name) is not { } field) continue;
            Visit(field.Type);
            if (!hasMask) continue;
            foreach (AttributeData attribute in field.GetAttributes())
            {
                if (!attribute.Is(WellKnownNames.KnownBits) && !attribute.Is(WellKnownNames.OutputMask)) continue;
                if (attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Type: { } named }]) Visit(named);
            }
        }
        if (declaration.Tail is not null && type.Find(WellKnownNames.FlexibleTail) is { ConstructorArguments: [_, { Value: ITypeSymbol element }] }) Visit(element);
        return new EquatableArray<EnumDeclaration>(_enums.ToArray());
    }

    /// <summary>The enumerations of a type that fields have.</summary>
    public EquatableArray<EnumDeclaration> Collect(ITypeSymbol type)
    {
        Visit(type);
        return new EquatableArray<EnumDeclaration>(_enums.ToArray());
    }

    private static IFieldSymbol? FieldNamed(INamedTypeSymbol type, string name)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IFieldSymbol { IsStatic: false } field) return field;
        }
        return null;
    }

    private void Visit(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum or TypeKind.Struct, SpecialType: SpecialType.None } named || !_seen.Add(named)) return;
        cancellation.ThrowIfCancellationRequested();
        if (named.TypeKind == TypeKind.Enum)
        {
            if (enums.Read(named, cancellation) is { } read) _enums.Add(read);
        }
        else
        {
            // A struct that a model was made of is not embedded too deeply for this.
            foreach (ISymbol member in named.GetMembers())
            {
                if (member is IFieldSymbol { IsStatic: false } field) Visit(field.Type);
            }
        }
    }
}
