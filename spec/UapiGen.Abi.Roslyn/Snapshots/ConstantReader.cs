using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads the constants that the user wrote in a struct: what programs use by name.</summary>
internal static class ConstantReader
{
    /// <summary>The integer constants that others may name and that are not marked as no part of the ABI.</summary>
    public static EquatableArray<ConstantDeclaration> Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        List<ConstantDeclaration>? constants = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol { IsConst: true, HasConstantValue: true } constant || constant.DeclaredAccessibility == Accessibility.Private) continue;
            cancellation.ThrowIfCancellationRequested();
            if (GeneratedParts.IsGenerated(constant) || constant.Type.TypeKind == TypeKind.Enum || constant.Find(WellKnownNames.NotAbi) is not null) continue;
            if (Constants.Bits(constant.ConstantValue) is { } value && constant.Name.Length > 0 && names.Add(constant.Name))
                (constants ??= []).Add(new ConstantDeclaration(constant.Name, value.Bits, value.Negative));
        }
        return constants is null ? default : new EquatableArray<ConstantDeclaration>(constants.ToArray());
    }
}
