using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The types and the baselines of a compilation of which nothing was said, by name: nor is anything in the next one with the same imprint.</summary>
internal sealed class QuietDeclarations
{
    private readonly ConcurrentDictionary<string, QuietTypes> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _baselines = new(StringComparer.Ordinal);

    /// <summary>The quiet types of a namespace or another type.</summary>
    public QuietTypes In(INamespaceOrTypeSymbol container) => _types.GetOrAdd(FullNameOf(container), static _ => new QuietTypes());

    /// <summary>Whether nothing was said of a baseline.</summary>
    public bool Contains(string baselinePath) => _baselines.ContainsKey(baselinePath);

    /// <summary>Remembers that nothing was said of a baseline.</summary>
    public void Add(string baselinePath) => _baselines[baselinePath] = true;

    /// <summary>A name that no other container has: that of metadata tells types of other arities and other files apart.</summary>
    private static string FullNameOf(INamespaceOrTypeSymbol container) => container switch
    {
        INamespaceSymbol { IsGlobalNamespace: true } => "",
        { ContainingType: { } outer } => FullNameOf(outer) + "+" + container.MetadataName,
        INamespaceSymbol => container.ToDisplayString(),
        _ => FullNameOf(container.ContainingNamespace) + "/" + container.MetadataName,
    };
}

/// <summary>Those of one container.</summary>
internal sealed class QuietTypes
{
    /// <summary>By the kind as well: source that does not compile has a struct and an enumeration of one name.</summary>
    private readonly ConcurrentDictionary<(string, TypeKind), QuietType> _types = new();

    /// <summary>What is known of a type of which nothing was said, or null.</summary>
    public QuietType? Find(INamedTypeSymbol type) => _types.TryGetValue((type.MetadataName, type.TypeKind), out QuietType? quiet) ? quiet : null;

    /// <summary>Remembers that nothing was said of a type.</summary>
    public void Add(INamedTypeSymbol type, QuietType quiet) => _types[(type.MetadataName, type.TypeKind)] = quiet;
}

/// <summary>A type of which nothing was said.</summary>
/// <param name="Command">Its command, which may be that of a struct of which something is to be said.</param>
internal sealed record QuietType(DeclaredCommand? Command)
{
    /// <summary>One without a command.</summary>
    public static QuietType WithoutCommand { get; } = new((DeclaredCommand?)null);
}
