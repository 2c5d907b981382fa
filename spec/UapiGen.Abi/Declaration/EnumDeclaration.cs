namespace UapiGen.Abi;

/// <summary>An enumeration that a struct's fields or masks use.</summary>
/// <param name="Name">Its full name in C#, without <c>global::</c>.</param>
/// <param name="Underlying">The integer it is stored as.</param>
/// <param name="Members">Its members, those left out that are marked as no part of the ABI.</param>
public sealed record EnumDeclaration(string Name, ScalarKind Underlying, EquatableArray<EnumMember> Members)
{
    /// <summary>What the declaration says that C calls it, behind <c>enum</c>; null where nothing is said: most sets of flags are macros and no enumeration there.</summary>
    public string? CName { get; init; }
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, sign-extended to 64 bits where the underlying integer has a sign.</param>
public sealed record EnumMember(string Name, ulong Value)
{
    /// <summary>What the declaration says that C calls it; empty where C has no name for it, null where nothing is said (<see cref="CConstantName"/>).</summary>
    public string? CName { get; init; }
}
