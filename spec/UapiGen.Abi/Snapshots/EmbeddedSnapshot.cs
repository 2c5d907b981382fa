namespace UapiGen.Abi;

/// <summary>A struct that fields embed, at any depth.</summary>
/// <param name="Name">Its full name in C#.</param>
/// <param name="Size">Its sizeof, in bytes.</param>
/// <param name="Alignment">Its alignment.</param>
/// <param name="Members">Its members in memory order.</param>
public sealed record EmbeddedSnapshot(string Name, PerLayout Size, PerLayout Alignment, EquatableArray<EmbeddedMember> Members);

/// <summary>A member of an embedded struct.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Offset">Where it lies in the embedded struct, in bytes.</param>
public sealed record EmbeddedMember(string Name, TypeReference Type, PerLayout Offset);
