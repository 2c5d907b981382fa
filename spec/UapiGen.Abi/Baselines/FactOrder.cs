namespace UapiGen.Abi;

/// <summary>Where a fact stands in its block: a block has one order, so that a difference between two texts is a difference of the ABI.</summary>
/// <param name="Section">Facts of a kind stand together.</param>
/// <param name="Name">Within the section, by name.</param>
/// <param name="Place">Then by place or number.</param>
/// <param name="Detail">Then by value, for members of an enumeration; made so that it compares unsigned.</param>
/// <param name="LastName">Then by the member's name.</param>
internal readonly record struct FactOrder(FactSection Section, string Name = "", int Place = 0, ulong Detail = 0, string LastName = "")
{
    public int CompareTo(FactOrder other)
    {
        if (Section != other.Section) return ((int)Section).CompareTo((int)other.Section);
        int order = string.CompareOrdinal(Name, other.Name);
        if (order == 0) order = Place.CompareTo(other.Place);
        if (order == 0) order = Detail.CompareTo(other.Detail);
        return order == 0 ? string.CompareOrdinal(LastName, other.LastName) : order;
    }
}

/// <summary>The order of the facts that are promised of one field.</summary>
internal static class RuleOrder
{
    /// <summary>A bit-field that is gone.</summary>
    public const ulong BitsGone = 0;

    /// <summary>A bit-field: its first bit is added, at most 63.</summary>
    public const ulong Bits = 1;

    public const ulong Check = 65;
    public const ulong Output = 66;
    public const ulong Input = 67;

    /// <summary>A fact a version: the version is added.</summary>
    public const ulong KnownSince = 68;
}

/// <summary>The sections of a block, in their order.</summary>
internal enum FactSection
{
    None,
    Struct,
    Type,
    Removed,
    Capability,
    Command,
    Pack,
    Aligned,
    Contract,
    Enum,
    Const,
    Embedded,
    ChangedField,
    Version,
    Rule,
    Tail,
    CName,
}
