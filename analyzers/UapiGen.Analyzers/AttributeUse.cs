using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Whether a compilation can have anything to do with our attributes. Most that reference a package do nothing with it, and are not to pay for it.</summary>
internal static class AttributeUse
{
    /// <summary>Whether a compilation can declare structs or handlers: it has the attributes, and a source mentions their namespace, without which none can be named.</summary>
    public static bool IsPossible(Compilation compilation, CancellationToken cancellation) =>
        !Attributes(compilation).IsEmpty && IsMentioned(compilation, cancellation);

    /// <summary>Whether it can at least use structs: those of an assembly that was built with the attributes need no mention.</summary>
    public static bool IsPossibleElsewhere(Compilation compilation, CancellationToken cancellation)
    {
        ImmutableArray<INamedTypeSymbol> attributes = Attributes(compilation);
        if (attributes.IsEmpty) return false;
        return IsMentioned(compilation, cancellation) || compilation.SourceModule.ReferencedAssemblySymbols.Any(reference => IsBuiltWith(reference, attributes));
    }

    /// <summary>The attributes of structs, and where there are none those of handlers: a runtime may be newer or older than this.</summary>
    private static ImmutableArray<INamedTypeSymbol> Attributes(Compilation compilation)
    {
        ImmutableArray<INamedTypeSymbol> ofStructs = compilation.GetTypesByMetadataName(WellKnownNames.UapiStruct);
        return ofStructs.IsEmpty ? compilation.GetTypesByMetadataName(WellKnownNames.IoctlHandlers) : ofStructs;
    }

    private static bool IsMentioned(Compilation compilation, CancellationToken cancellation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (SourceFile.Of(tree, cancellation).MentionsUapiGen) return true;
        }
        return false;
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
