using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>
/// Everything of a declared struct that what is said of it can depend on, as it stands in the source: members, types, every attribute with every argument.
/// Nothing of it is interpreted, so that attributes and axes that are yet to come are in it. Of two compilations' structs with one imprint the same is said.
/// </summary>
/// <remarks>Free of symbols: it may be kept from one compilation to the next.</remarks>
public sealed class StructImprint
{
    private StructImprint(int[] numbers, object?[] facts)
    {
        Numbers = numbers;
        Facts = facts;
    }

    /// <summary>Kinds, counts and flags, in the order of the walk.</summary>
    internal int[] Numbers { get; }

    /// <summary>Names, constants and <see cref="TypeFacts"/>, in the order of the walk.</summary>
    internal object?[] Facts { get; }

    /// <summary>Takes the imprint of a struct; null for one whose shape is faulty or unusual, which is to be looked at each time.</summary>
    /// <param name="type">The struct.</param>
    /// <param name="types">The types of its compilation.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static StructImprint? Take(INamedTypeSymbol type, CompilationTypes types, CancellationToken cancellation)
    {
        var walk = new ImprintWalk(types, null, cancellation);
        return walk.Visit(type) ? new StructImprint(walk.Numbers, walk.Facts) : null;
    }

    /// <summary>Whether a struct still has this imprint. Ends at the first difference, and allocates nothing of its own.</summary>
    /// <param name="type">The struct.</param>
    /// <param name="types">The types of its compilation.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public bool IsOf(INamedTypeSymbol type, CompilationTypes types, CancellationToken cancellation) =>
        new ImprintWalk(types, this, cancellation).Visit(type);
}
