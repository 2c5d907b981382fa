using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Finds declared structs by the names that baselines have for them.</summary>
internal static class DeclaredTypes
{
    /// <summary>Whether an assembly itself declares a struct of that full name.</summary>
    public static bool Contains(IAssemblySymbol assembly, string fullName) => Resolve(assembly, fullName)?.Find(WellKnownNames.UapiStruct) is not null;

    /// <summary>The type of a full name that an assembly itself declares, or null.</summary>
    public static INamedTypeSymbol? Resolve(IAssemblySymbol assembly, string fullName) => Resolve(assembly.GlobalNamespace, fullName);

    /// <summary>The declared structs with a C name. Walks all types: only for the rare baseline whose struct is gone.</summary>
    public static IEnumerable<INamedTypeSymbol> OfCName(IAssemblySymbol assembly, string cName)
    {
        foreach (INamedTypeSymbol type in assembly.GlobalNamespace.AllTypes())
        {
            if (type.Find(WellKnownNames.UapiStruct) is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: string name }] } && name == cName)
                yield return type;
        }
    }

    private static INamedTypeSymbol? Resolve(INamespaceOrTypeSymbol container, string name)
    {
        int dot = name.IndexOf('.');
        string first = dot < 0 ? name : name.Substring(0, dot);
        foreach (ISymbol member in container.GetMembers(first))
        {
            if (dot < 0)
            {
                if (member is INamedTypeSymbol { Arity: 0 } type) return type;
            }
            else if (member is INamespaceOrTypeSymbol inner && Resolve(inner, name.Substring(dot + 1)) is { } nested)
            {
                return nested;
            }
        }
        return null;
    }
}
