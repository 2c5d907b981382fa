namespace UapiGen.Abi;

/// <summary>An enumeration that a struct's fields or masks use.</summary>
/// <param name="Name">Its full name in C#, without <c>global::</c>.</param>
/// <param name="Underlying">The integer it is stored as.</param>
/// <param name="Members">Its members, those left out that are marked as no part of the ABI.</param>
public sealed record EnumDeclaration(string Name, ScalarKind Underlying, EquatableArray<EnumMember> Members);

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, sign-extended to 64 bits where the underlying integer has a sign.</param>
public sealed record EnumMember(string Name, ulong Value);
