using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>A compilation that may declare structs, and what all judgements of it share. Holds symbols, so that it must not outlive the compilation.</summary>
/// <param name="baselines">Its baselines.</param>
/// <param name="quiet">Of which of its types nothing is said, as far as that is known; null where all are to be judged.</param>
internal sealed class DeclaringCompilation(BaselineSet baselines, QuietDeclarations? quiet = null)
{
    private volatile ContainedTypes? _latest;

    /// <summary>Its baselines.</summary>
    public BaselineSet Baselines => baselines;

    /// <summary>The types that its declarations are made of.</summary>
    public CompilationTypes Types { get; } = new();

    /// <summary>The commands of its structs.</summary>
    public CommandTable Commands { get; } = new();

    /// <summary>The baseline of a type, or null.</summary>
    public BaselineEntry? BaselineOf(INamedTypeSymbol type) =>
        type.ContainingType is null && In(type).Baselines.TryGetValue(type.Name, out BaselineEntry? entry) ? entry : baselines.Find(SnapshotReader.TypeName(type));

    /// <summary>What is known of a type of which nothing is said, or null.</summary>
    public QuietType? FindQuiet(INamedTypeSymbol type) => In(type).Quiet?.Find(type);

    /// <summary>Remembers a type of which nothing was said, and nothing would be while all declarations are as they are.</summary>
    public void Remember(INamedTypeSymbol type, QuietType found) => In(type).Quiet?.Add(type, found);

    /// <summary>Putting a full name together takes longer than all else that is asked here, and one type is as a rule declared beside the next.</summary>
    private ContainedTypes In(INamedTypeSymbol type)
    {
        INamespaceOrTypeSymbol container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace;
        if (_latest is { } latest && ReferenceEquals(latest.Container, container)) return latest;
        return _latest = new ContainedTypes(container, baselines.In(container is INamespaceSymbol { IsGlobalNamespace: true } ? "" : container.ToDisplayString()), quiet?.In(container));
    }

    private sealed record ContainedTypes(INamespaceOrTypeSymbol Container, IReadOnlyDictionary<string, BaselineEntry> Baselines, QuietTypes? Quiet);
}
