namespace UapiGen.Abi.Roslyn;

/// <summary>All that a field's type can mean to a declaration: its layout, and the enumerations within, with their members.</summary>
/// <remarks>Compared by value and free of symbols. Records compare all of their properties, those too that a later edit adds.</remarks>
/// <param name="Type">The type.</param>
/// <param name="Enums">The enumerations that it is, or is made of.</param>
/// <param name="HidesMembers">Whether a member is not public, which a field without a name must not have.</param>
internal sealed record TypeFacts(AbiType Type, EquatableArray<EnumDeclaration> Enums, bool HidesMembers);
