using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>A fault and the place in the source that it is about.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="At">What to underline.</param>
/// <param name="Cause">Another place that the fault comes from, such as the member of an embedded struct; null where there is none.</param>
public readonly record struct LocatedFault(DeclarationFault Fault, Location At, Location? Cause = null);
