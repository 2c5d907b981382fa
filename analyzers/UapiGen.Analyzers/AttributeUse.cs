using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Whether a compilation can have anything to do with our attributes. Most that reference a package do nothing with it, and are not to pay for it.</summary>
internal static class AttributeUse
{
    private const string Namespace = "UapiGen";

    /// <summary>A tree's answer is kept as long as the tree: an edit reads one file, not all.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_mentions = new();

    /// <summary>
    /// Whether the attributes are there, and either a source mentions their namespace, without which none can be named, or another assembly was built
    /// with them, whose declared structs need no mention.
    /// </summary>
    public static bool IsPossible(Compilation compilation, CancellationToken cancellation)
    {
        ImmutableArray<INamedTypeSymbol> attributes = compilation.GetTypesByMetadataName(WellKnownNames.UapiStruct);
        if (attributes.IsEmpty) return false;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (Mentions(tree, cancellation)) return true;
        }
        foreach (IAssemblySymbol reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (IsBuiltWith(reference, attributes)) return true;
        }
        return false;
    }

    private static bool Mentions(SyntaxTree tree, CancellationToken cancellation)
    {
        if (s_mentions.TryGetValue(tree, out StrongBox<bool>? known)) return known.Value;
        bool mentions = tree.GetText(cancellation).ToString().IndexOf(Namespace, StringComparison.Ordinal) >= 0;
        return s_mentions.GetValue(tree, _ => new StrongBox<bool>(mentions)).Value;
    }

    private static bool IsBuiltWith(IAssemblySymbol assembly, ImmutableArray<INamedTypeSymbol> attributes)
    {
        foreach (IModuleSymbol module in assembly.Modules)
        {
            foreach (AssemblyIdentity reference in module.ReferencedAssemblies)
            {
                foreach (INamedTypeSymbol attribute in attributes)
                {
                    if (reference.Name == attribute.ContainingAssembly.Name) return true;
                }
            }
        }
        return false;
    }
}
