namespace UapiGen.Abi;

/// <summary>A struct or union that fields embed, at any depth.</summary>
/// <param name="Name">Its full name in C#.</param>
/// <param name="Size">Its sizeof, in bytes.</param>
/// <param name="Alignment">Its alignment.</param>
/// <param name="Members">Its members in memory order; those of a union by name.</param>
public sealed record EmbeddedSnapshot(string Name, PerLayout Size, PerLayout Alignment, EquatableArray<EmbeddedMember> Members)
{
    /// <summary>Whether it is a union: every member begins at its first byte.</summary>
    public bool IsUnion { get; init; }
}

/// <summary>A member of an embedded struct or union.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Offset">Where it lies in there, in bytes.</param>
public sealed record EmbeddedMember(string Name, TypeReference Type, PerLayout Offset)
{
    /// <summary>The version of the union around it that brought it; 0 elsewhere.</summary>
    public int Since { get; init; }

    /// <summary>The alignment that it has at least; 0 for none said.</summary>
    public int Align { get; init; }

    /// <summary>Whether C gives it no name.</summary>
    public bool IsAnonymous { get; init; }
}
