using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads what a baseline holds of a declared struct: its declaration, and the enumerations, constants and capability that go with it.</summary>
public static class SnapshotReader
{
    /// <summary>Reads the snapshot.</summary>
    /// <param name="type">The struct.</param>
    /// <param name="model">What <see cref="StructSymbolReader"/> read of it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static AbiSnapshot Read(INamedTypeSymbol type, StructModel model, CancellationToken cancellation) => Read(type, model, new EnumReader(), cancellation);

    /// <summary>Reads the snapshot of one of many structs of a compilation.</summary>
    /// <param name="type">The struct.</param>
    /// <param name="model">What <see cref="StructSymbolReader"/> read of it.</param>
    /// <param name="enums">Reads the enumerations, each once for all structs.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static AbiSnapshot Read(INamedTypeSymbol type, StructModel model, EnumReader enums, CancellationToken cancellation) => AbiSnapshot.Of(
        model.Declaration,
        TypeName(type),
        new EnumCollector(enums, cancellation).Collect(type, model.Declaration),
        ConstantReader.Read(type, model.Declaration, cancellation),
        ReadCapability(type)) with { Names = CNameReader.OfStruct(type) };

    /// <summary>Reads an enumeration as a snapshot holds it, its members in the order of the source; null for a type that is none.</summary>
    /// <param name="type">The enumeration.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static EnumDeclaration? ReadEnum(INamedTypeSymbol type, CancellationToken cancellation) => EnumReader.ReadMembers(type, cancellation);

    /// <summary>The full name as a baseline has it: <c>Ns.Outer.Name</c>.</summary>
    public static string TypeName(INamedTypeSymbol type) => TypeNames.Plain(type);

    private static int? ReadCapability(INamedTypeSymbol type) =>
        type.Find(WellKnownNames.Capability) is { ConstructorArguments: [var argument] } && Constants.Value(argument) is int number and >= 0 ? number : null;
}
