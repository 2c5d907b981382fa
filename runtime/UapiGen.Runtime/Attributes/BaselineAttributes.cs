namespace UapiGen;

/// <summary>
/// Marks an enumeration's member or a constant that is no part of the ABI, such as a sentinel (<c>KVM_NR_INTERRUPTS</c>, <c>*_MAX</c>) that
/// grows with every new member: a baseline leaves it out, so that it may change.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class NotAbiAttribute : Attribute;

/// <summary>Names the number by which <c>KVM_CHECK_EXTENSION</c>, or its like, announces the struct's command. Programs ask for it, so a baseline freezes it.</summary>
/// <param name="number">The number, such as 250 for <c>KVM_CAP_PPC_COMPAT_CAPS</c>.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class CapabilityAttribute(int number) : Attribute
{
    /// <summary>The number.</summary>
    public int Number { get; } = number;

    /// <summary>Its name in C, such as <c>KVM_CAP_PPC_COMPAT_CAPS</c>; unless said, the struct's tag and <c>_CAPABILITY</c>.</summary>
    public string? CName { get; set; }
}
