using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Finds the enumerations that a struct's fields have as their types, inside arrays and embedded structs too, and those that its masks name.</summary>
internal sealed class EnumCollector(CancellationToken cancellation)
{
    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly List<EnumDeclaration> _enums = [];

    public EquatableArray<EnumDeclaration> Collect(INamedTypeSymbol type)
    {
        _seen.Add(type);
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol { IsStatic: false } field) continue;
            Visit(field.Type);
            foreach (AttributeData attribute in field.GetAttributes())
            {
                if (!attribute.Is(WellKnownNames.KnownBits) && !attribute.Is(WellKnownNames.OutputMask)) continue;
                if (attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Type: { } named }]) Visit(named);
            }
        }
        return new EquatableArray<EnumDeclaration>(_enums.ToArray());
    }

    private void Visit(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named || !_seen.Add(named)) return;
        cancellation.ThrowIfCancellationRequested();
        if (named.TypeKind == TypeKind.Enum)
            AddEnum(named);
        else if (named.TypeKind == TypeKind.Struct && named.SpecialType == SpecialType.None)
        {
            // A struct that a model was made of is not embedded too deeply for this.
            foreach (ISymbol member in named.GetMembers())
            {
                if (member is IFieldSymbol { IsStatic: false } field) Visit(field.Type);
            }
        }
    }

    private void AddEnum(INamedTypeSymbol type)
    {
        if (Read(type, cancellation) is { } read) _enums.Add(read);
    }

    /// <summary>Reads one enumeration; null for a type that is none.</summary>
    public static EnumDeclaration? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (new FieldTypeReader(cancellation).Read(type).Type is not EnumType { Underlying: var underlying, Name: var name }) return null;
        var members = new List<EnumMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true } constant || constant.Find(WellKnownNames.NotAbi) is not null) continue;
            if (Constants.Bits(constant.ConstantValue) is { } value && constant.Name.Length > 0 && names.Add(constant.Name)) members.Add(new EnumMember(constant.Name, value.Bits));
        }
        return new EnumDeclaration(name, underlying, new EquatableArray<EnumMember>(members.ToArray()));
    }
}
