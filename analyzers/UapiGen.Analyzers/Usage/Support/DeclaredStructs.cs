using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>What is known of a declared struct where it is used.</summary>
internal static class DeclaredStructs
{
    /// <summary>The type as a declared struct, or null.</summary>
    public static INamedTypeSymbol? AsDeclared(this ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } named && named.Find(WellKnownNames.UapiStruct) is not null ? named : null;

    /// <summary>Whether the field is the size field of a declared struct.</summary>
    public static bool IsSizeField(this IFieldSymbol field) =>
        !field.IsStatic && field.Find(WellKnownNames.StructSize) is not null && field.ContainingType.AsDeclared() is not null;

    /// <summary>The field that tells the size, or null where an argument or the command does.</summary>
    public static IFieldSymbol? SizeField(this INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsStatic: false } field && field.Find(WellKnownNames.StructSize) is not null) return field;
        }
        return null;
    }

    /// <summary>The declaration, or null while it has faults: then there are other things to mend first.</summary>
    public static StructDeclaration? Read(this INamedTypeSymbol type, CancellationToken cancellation) =>
        type.Find(WellKnownNames.UapiStruct) is { } attribute ? StructSymbolReader.Read(type, attribute, cancellation).Model?.Declaration : null;

    /// <summary>Whether a method of the generated part has a command to call.</summary>
    public static bool HasCommand(this INamedTypeSymbol type) => type.Find(WellKnownNames.Ioctl) is not null;

    /// <summary>Whether the type is a class of handlers.</summary>
    public static bool IsHandlerClass(this INamedTypeSymbol? type) => type?.Find(WellKnownNames.IoctlHandlers) is not null;

    /// <summary>Whether a type is the runtime's own of that name.</summary>
    public static bool IsOfRuntime(this ITypeSymbol? type, string name) =>
        type is { ContainingNamespace: { Name: "UapiGen", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;
}
