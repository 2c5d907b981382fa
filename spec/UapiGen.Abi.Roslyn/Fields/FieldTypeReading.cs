using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>What came of reading a field's type: a type, or a fault, or neither where the compiler reports an error itself.</summary>
/// <param name="Type">The type, or null.</param>
/// <param name="Bytes">The bytes of its integers, without padding.</param>
/// <param name="Rule">What forbids it, or null.</param>
/// <param name="Arguments">The fault's arguments.</param>
/// <param name="Cause">The member of an embedded struct that is to blame, or null.</param>
public readonly record struct FieldTypeReading(
    AbiType? Type,
    long Bytes = 0,
    DeclarationRule? Rule = null,
    EquatableArray<string> Arguments = default,
    ISymbol? Cause = null)
{
    internal static FieldTypeReading Fault(DeclarationRule rule, params string[] arguments) =>
        new(null, 0, rule, new EquatableArray<string>(arguments));
}
