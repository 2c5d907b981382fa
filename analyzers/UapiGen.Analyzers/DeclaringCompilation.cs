using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>A compilation that may declare structs, and what all judgements of it share. Holds symbols, so that it must not outlive the compilation.</summary>
/// <param name="baselines">Its baselines.</param>
internal sealed class DeclaringCompilation(BaselineSet baselines)
{
    private volatile NamespaceBaselines? _latest;

    /// <summary>Its baselines.</summary>
    public BaselineSet Baselines => baselines;

    /// <summary>The types that its declarations are made of.</summary>
    public CompilationTypes Types { get; } = new();

    /// <summary>The commands of its structs.</summary>
    public CommandTable Commands { get; } = new();

    /// <summary>The baseline of a type, or null.</summary>
    public BaselineEntry? BaselineOf(INamedTypeSymbol type)
    {
        // Putting a full name together takes longer than all else that is asked here, and one struct is as a rule declared beside the next.
        if (type.ContainingType is null && InNamespace(type.ContainingNamespace).Find(type.Name) is { } entry) return entry;
        return baselines.Find(SnapshotReader.TypeName(type));
    }

    private NamespaceBaselines InNamespace(INamespaceSymbol space)
    {
        if (_latest is { } latest && ReferenceEquals(latest.Namespace, space)) return latest;
        return _latest = new NamespaceBaselines(space, baselines.In(space.IsGlobalNamespace ? "" : space.ToDisplayString()));
    }

    private sealed record NamespaceBaselines(INamespaceSymbol Namespace, IReadOnlyDictionary<string, BaselineEntry> ByName)
    {
        public BaselineEntry? Find(string name) => ByName.TryGetValue(name, out BaselineEntry? entry) ? entry : null;
    }
}
