namespace UapiGen.Abi;

/// <summary>One thing that a declaration breaks of what was shipped.</summary>
/// <param name="Rule">What.</param>
/// <param name="Field">The field it is about, as it is or was called; null for the struct as a whole.</param>
/// <param name="Version">The version it is about; null where it is about none.</param>
/// <param name="Arguments">What the message says besides, as the rule's member lists it.</param>
public sealed record AbiChange(BreakRule Rule, string? Field, int? Version, EquatableArray<string> Arguments);
