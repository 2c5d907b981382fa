namespace UapiGen.Abi;

/// <summary>What can be wrong with a declaration as a whole, after each of its parts could be read.</summary>
public static class DeclarationCheck
{
}
