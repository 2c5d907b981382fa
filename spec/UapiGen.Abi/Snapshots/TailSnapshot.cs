namespace UapiGen.Abi;

/// <summary>An array at the end of a struct whose length the struct's size does not tell.</summary>
/// <param name="Name">Its name in C.</param>
/// <param name="Element">The element's type.</param>
/// <param name="Offset">Where its elements begin, in bytes.</param>
public sealed record TailSnapshot(string Name, TypeReference Element, PerLayout Offset);
