using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>
/// Reads the types that declarations of a compilation are made of, each once: many structs use the same. Holds symbols, so that it must not outlive the
/// compilation; may be used by several threads.
/// </summary>
public sealed class CompilationTypes
{
    private readonly ConcurrentDictionary<ITypeSymbol, TypeFacts?> _facts = new(new SameObject());
    private readonly ConcurrentDictionary<INamedTypeSymbol, string> _names = new(new SameObject());

    /// <summary>Reads the enumerations.</summary>
    public EnumReader Enums { get; } = new();

    /// <summary>What a type means; null for one that no field can have.</summary>
    internal TypeFacts? FactsOf(ITypeSymbol type, CancellationToken cancellation) =>
        _facts.TryGetValue(type, out TypeFacts? known) ? known : _facts.GetOrAdd(type, Read(type, cancellation));

    /// <summary>Whether a type means what another compilation's did.</summary>
    internal bool IsStill(TypeFacts remembered, ITypeSymbol type, CancellationToken cancellation)
    {
        TypeFacts? now = FactsOf(type, cancellation);
        if (ReferenceEquals(now, remembered)) return true;
        if (now != remembered) return false;
        // The next struct that has the type remembers the same object, as a rule, and need not look into it.
        _facts[type] = remembered;
        return true;
    }

    /// <summary>The full name of an attribute's class.</summary>
    internal string NameOf(INamedTypeSymbol type) => _names.TryGetValue(type, out string? known) ? known : _names.GetOrAdd(type, TypeNames.Full(type));

    private TypeFacts? Read(ITypeSymbol type, CancellationToken cancellation) =>
        new FieldTypeReader(cancellation).Read(type).Type is { } read ? new TypeFacts(read, new EnumCollector(Enums, cancellation).Collect(type), AnonymousReader.HidesMembers(type)) : null;

    /// <summary>A compilation has one object for each type, but for constructed ones, which are then read more than once.</summary>
    private sealed class SameObject : IEqualityComparer<ITypeSymbol>
    {
        public bool Equals(ITypeSymbol? one, ITypeSymbol? other) => ReferenceEquals(one, other);

        public int GetHashCode(ITypeSymbol type) => RuntimeHelpers.GetHashCode(type);
    }
}
