using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>What a baseline's text says, and the struct that was last found to be just so.</summary>
/// <param name="reading">What the text says, or what is wrong with it.</param>
internal sealed class KeptBaseline(BaselineReading reading)
{
    private volatile Shipped? _shipped;

    /// <summary>What the text says, or what is wrong with it.</summary>
    public BaselineReading Reading => reading;

    /// <summary>
    /// The declaration of a struct about which there is nothing to say: all of it shipped, and it stands in the source as it did when it was found to be so.
    /// Null for any other, which has to be judged.
    /// </summary>
    public StructDeclaration? FindAsShipped(INamedTypeSymbol type, CompilationTypes types, CancellationToken cancellation) =>
        _shipped is { } known && known.Imprint.IsOf(type, types, cancellation) ? known.Declaration : null;

    /// <summary>
    /// Remembers a struct that is just what shipped, and of which nothing was said. Of any other, more than the struct decides: beside a draft its
    /// comments and the names of its types, beside a break told elsewhere the place of that.
    /// </summary>
    /// <returns>Whether it is remembered: false for one of an unusual shape.</returns>
    public bool Remember(INamedTypeSymbol type, StructDeclaration declaration, CompilationTypes types, CancellationToken cancellation)
    {
        if (StructImprint.Take(type, types, cancellation) is not { } imprint) return false;
        _shipped = new Shipped(imprint, declaration);
        return true;
    }

    private sealed record Shipped(StructImprint Imprint, StructDeclaration Declaration);
}
