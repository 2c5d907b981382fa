namespace UapiGen.Abi.Roslyn;

/// <summary>A declared struct without fault, and where generated code for it goes.</summary>
/// <remarks>Compared by value and free of symbols: it may be kept by an incremental pipeline.</remarks>
/// <param name="Site">Where its other part is written.</param>
/// <param name="Declaration">What it declares.</param>
public sealed record StructModel(TypeSite Site, StructDeclaration Declaration);
