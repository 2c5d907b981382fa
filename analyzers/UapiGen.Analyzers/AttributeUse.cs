using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Whether a compilation can have anything to do with our attributes. Most that reference a package do nothing with it, and are not to pay for it.</summary>
internal static class AttributeUse
{
    /// <summary>Whether a compilation can declare structs or handlers: it has the attributes, and a source mentions their namespace, without which none can be named.</summary>
    public static bool IsPossible(Compilation compilation, CancellationToken cancellation) =>
        IsMentioned(compilation, cancellation) && HasAttributes(compilation);

    /// <summary>Whether it can at least use structs: those of an assembly that was built with the attributes need no mention.</summary>
    public static bool IsPossibleElsewhere(Compilation compilation, CancellationToken cancellation) =>
        HasAttributes(compilation) && (ReferenceSet.Of(compilation).UsesAttributes || IsMentioned(compilation, cancellation));

    /// <summary>Whether the attributes are there, in a reference or in a source.</summary>
    public static bool HasAttributes(Compilation compilation) => ReferenceSet.Of(compilation).OffersAttributes || IsDeclaredIn(compilation.Assembly);

    /// <summary>Whether an assembly itself has the attributes of structs, or those of handlers: a runtime may be newer or older than this.</summary>
    public static bool IsDeclaredIn(IAssemblySymbol assembly) =>
        assembly.GetTypeByMetadataName(WellKnownNames.UapiStruct) is not null || assembly.GetTypeByMetadataName(WellKnownNames.IoctlHandlers) is not null;

    private static bool IsMentioned(Compilation compilation, CancellationToken cancellation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (SourceFile.Of(tree, cancellation).MentionsUapiGen) return true;
        }
        return false;
    }
}
