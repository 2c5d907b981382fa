using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Tells of many baselines whether their structs are declared. Remembers the namespace of the last, where the next is as a rule.</summary>
internal sealed class DeclaredNames(IAssemblySymbol assembly)
{
    private volatile KnownNamespace? _latest;

    /// <summary>Whether the assembly itself declares a struct of that full name.</summary>
    public bool Contains(string fullName)
    {
        int dot = Math.Max(fullName.LastIndexOf('.'), 0);
        if (_latest is { } latest && latest.Name.Length == dot && fullName.StartsWith(latest.Name, StringComparison.Ordinal))
        {
            foreach (INamedTypeSymbol type in latest.Symbol.GetTypeMembers(fullName.Substring(dot + 1), arity: 0))
                return type.Find(WellKnownNames.UapiStruct) is not null;
        }
        if (DeclaredTypes.Resolve(assembly, fullName) is not { } found) return false;
        if (dot > 0 && found.ContainingType is null) _latest = new KnownNamespace(fullName.Substring(0, dot), found.ContainingNamespace);
        return found.Find(WellKnownNames.UapiStruct) is not null;
    }

    private sealed record KnownNamespace(string Name, INamespaceSymbol Symbol);
}
