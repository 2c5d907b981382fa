namespace UapiGen.Abi;

/// <summary>A constant that is declared in a struct: what a header has as a macro.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value in 64 bits, sign-extended where it is negative.</param>
/// <param name="IsNegative">Whether the value is below zero.</param>
public sealed record ConstantDeclaration(string Name, ulong Value, bool IsNegative = false)
{
    /// <summary>What the declaration says that C calls it; empty where C has no name for it, null where nothing is said (<see cref="CConstantName"/>).</summary>
    public string? CName { get; init; }
}
