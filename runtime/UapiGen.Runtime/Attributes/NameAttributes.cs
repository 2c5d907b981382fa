namespace UapiGen;

/// <summary>
/// Says what C calls a member of an enumeration, a constant of a struct, or an enumeration itself, as in <c>enum perf_type_id</c>. Needed where the name is not the one that
/// follows from the declaration: the enumeration's name, or what <see cref="CPrefixAttribute"/> says, before the member's; the struct's tag before the constant's. All exports use it,
/// and a baseline that shipped with it freezes it.
/// </summary>
/// <param name="name">The name in C, such as <c>RESOLVE_NO_XDEV</c>.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Enum)]
public sealed class CNameAttribute(string name) : Attribute
{
    /// <summary>The name in C.</summary>
    public string Name { get; } = name;
}

/// <summary>
/// Says what stands before the names of an enumeration's members in C, in place of the enumeration's own: with <c>LANDLOCK_SCOPE_</c>, <c>Signal</c> is <c>LANDLOCK_SCOPE_SIGNAL</c>.
/// On a declared struct, what stands before its constants and the sizes of its versions, in place of its tag: with <c>PERF_ATTR_</c>, they are <c>PERF_ATTR_SIZE_VER0</c> and so on.
/// </summary>
/// <param name="prefix">The beginning of the names, with its underscore.</param>
[AttributeUsage(AttributeTargets.Enum | AttributeTargets.Struct)]
public sealed class CPrefixAttribute(string prefix) : Attribute
{
    /// <summary>The beginning of the names.</summary>
    public string Prefix { get; } = prefix;
}

/// <summary>
/// Marks a member of an enumeration, or a constant, that C has no name for, such as <c>None</c> and the mask of all flags that are known; or an enumeration, of all of its members, such as one
/// whose numbers are those of one architecture, where C has others for another. No header
/// and no description that is exported has it. It is part of the ABI all the same, unlike what is marked <see cref="NotAbiAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Enum)]
public sealed class NotInCAttribute : Attribute;
