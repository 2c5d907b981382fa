using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>
/// What a compilation refers to, and what of our attributes is there: one object for the same references, since most compilations have those of the one
/// before, and asking each of some hundred assemblies takes longer than all else that is done for a small project.
/// </summary>
internal sealed class ReferenceSet
{
    /// <summary>How many sets are kept at most.</summary>
    private const int Room = 64;

    private static readonly ConcurrentDictionary<Identities, ReferenceSet> s_known = new();
    private static readonly ConditionalWeakTable<Compilation, ReferenceSet> s_ofCompilations = new();

    private ReferenceSet(Compilation compilation)
    {
        var offering = new HashSet<string>(compilation.SourceModule.ReferencedAssemblySymbols.Where(AttributeUse.IsDeclaredIn).Select(assembly => assembly.Name), StringComparer.Ordinal);
        OffersAttributes = offering.Count > 0;
        UsesAttributes = compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(used => offering.Contains(used.Name))));
    }

    /// <summary>Whether one of them has our attributes.</summary>
    public bool OffersAttributes { get; }

    /// <summary>Whether one was built with them.</summary>
    public bool UsesAttributes { get; }

    /// <summary>The references of a compilation.</summary>
    public static ReferenceSet Of(Compilation compilation) => s_ofCompilations.TryGetValue(compilation, out ReferenceSet? known) ? known : s_ofCompilations.GetValue(compilation, Find);

    private static ReferenceSet Find(Compilation compilation)
    {
        var identities = new Identities(compilation.ExternalReferences.Select(ReferenceIdentity.Of).ToArray());
        if (s_known.TryGetValue(identities, out ReferenceSet? known)) return known;
        if (s_known.Count >= Room) s_known.Clear();
        return s_known.GetOrAdd(identities, new ReferenceSet(compilation));
    }

    private readonly record struct Identities(ReferenceIdentity[] All)
    {
        public bool Equals(Identities other) => All.SequenceEqual(other.All);

        /// <summary>The last tell sets apart: those of the framework come first.</summary>
        public override int GetHashCode() => All.Length == 0 ? 0 : unchecked((All.Length * 31) + All[All.Length - 1].GetHashCode());
    }
}
