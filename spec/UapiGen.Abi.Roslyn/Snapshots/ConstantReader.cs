using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads the constants that the user wrote in a struct: what programs use by name.</summary>
internal static class ConstantReader
{
    /// <summary>The integer constants that others may name and that are not marked as no part of the ABI.</summary>
    /// <remarks>In an assembly nothing tells the generator's constants from the user's but their names, which a declaration leaves free.</remarks>
    public static EquatableArray<ConstantDeclaration> Read(INamedTypeSymbol type, StructDeclaration declaration, CancellationToken cancellation)
    {
        List<ConstantDeclaration>? constants = null;
        HashSet<string>? names = null;
        CNameReader? cNames = null;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol { IsConst: true, HasConstantValue: true } constant || constant.DeclaredAccessibility == Accessibility.Private) continue;
            cancellation.ThrowIfCancellationRequested();
            if (GeneratedNames.Contains(declaration, constant.Name) || constant.Type.TypeKind == TypeKind.Enum || constant.Find(WellKnownNames.NotAbi) is not null) continue;
            if (Constants.Bits(constant.ConstantValue) is { } value && constant.Name.Length > 0 && (names ??= new HashSet<string>(StringComparer.Ordinal)).Add(constant.Name))
                (constants ??= []).Add(new ConstantDeclaration(constant.Name, value.Bits, value.Negative) { CName = (cNames ??= CNameReader.OfMembers(type)).Of(constant) });
        }
        return constants is null ? default : new EquatableArray<ConstantDeclaration>(constants.ToArray());
    }
}
