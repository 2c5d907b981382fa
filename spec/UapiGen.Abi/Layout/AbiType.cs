namespace UapiGen.Abi;

/// <summary>The type of a field, as far as the ABI goes. The hierarchy is closed: scalar, enum, array, struct, union.</summary>
public abstract record AbiType
{
    private protected AbiType()
    {
    }
}

/// <summary>A fixed-width integer.</summary>
/// <param name="Kind">Which one.</param>
public sealed record ScalarType(ScalarKind Kind) : AbiType;

/// <summary>An enumeration: laid out as its underlying integer, which C# fixes where C does not.</summary>
/// <param name="Name">The enumeration's name in the declaration.</param>
/// <param name="Underlying">The integer it is stored as.</param>
public sealed record EnumType(string Name, ScalarKind Underlying) : AbiType;

/// <summary>A fixed array, one element after the other without padding between.</summary>
/// <param name="Element">The element's type.</param>
/// <param name="Length">How many elements, at least 1.</param>
public sealed record ArrayType(AbiType Element, int Length) : AbiType;

/// <summary>What has members: a struct or a union.</summary>
public abstract record CompositeType : AbiType
{
    private protected CompositeType(string name, EquatableArray<StructMember> members, int pack) => (Name, Members, Pack) = (name, members, pack);

    /// <summary>Its name in the declaration.</summary>
    public string Name { get; init; }

    /// <summary>Its members in the order of the source.</summary>
    public EquatableArray<StructMember> Members { get; init; }

    /// <summary>The largest alignment that a member gets, or 0 for each its own.</summary>
    public int Pack { get; init; }

    /// <summary>The alignment that the whole has at least, C's <c>aligned(n)</c>; 0 for none said.</summary>
    public int Align { get; init; }
}

/// <summary>An embedded struct: one member after the other.</summary>
/// <param name="Name">The struct's name in the declaration.</param>
/// <param name="Members">Its members in order.</param>
/// <param name="Pack">The largest alignment that a member gets, or 0 for each its own.</param>
public sealed record StructType(string Name, EquatableArray<StructMember> Members, int Pack = 0) : CompositeType(Name, Members, Pack);

/// <summary>An embedded union: every member begins at its first byte, and the largest gives it its size.</summary>
/// <param name="Name">The union's name in the declaration.</param>
/// <param name="Members">Its members in the order of the source.</param>
/// <param name="Pack">The largest alignment that a member gets, or 0 for each its own.</param>
public sealed record UnionType(string Name, EquatableArray<StructMember> Members, int Pack = 0) : CompositeType(Name, Members, Pack);

/// <summary>A member of an embedded struct or union.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
public sealed record StructMember(string Name, AbiType Type)
{
    /// <summary>The alignment that it has at least, C's <c>aligned(n)</c>; 0 for none said.</summary>
    public int Align { get; init; }

    /// <summary>
    /// The version that brought it, where what embeds it is a member of a declared union: such a union grows with the structs in it, as bpf's does.
    /// </summary>
    public int Since { get; init; }

    /// <summary>Whether C gives it no name: its members are members of what embeds it.</summary>
    public bool IsAnonymous { get; init; }
}
