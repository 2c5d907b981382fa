namespace UapiGen.Abi.Export.Tests.Documents;

/// <summary>A struct or union of a description.</summary>
/// <param name="IsUnion">Whether its members lie over each other.</param>
/// <param name="Members">Names and types.</param>
/// <param name="Attributes">What stands in brackets behind it; empty where nothing does.</param>
internal sealed record SyzlangBlock(bool IsUnion, IReadOnlyList<(string Name, string Type)> Members, string Attributes);
