namespace UapiGen;

/// <summary>
/// Names bits of an unsigned integer field, as C's bit-fields do; several follow each other in C's order. The struct gets a property for
/// them, a bool for one bit, that finds them on every machine: C fills an integer from its lowest bit on little-endian machines and from its
/// highest on big-endian ones. Bits without a name must be zero in a caller's struct, as must those that are reserved: EINVAL.
/// </summary>
/// <param name="name">The property's name; in C, <c>precise_ip</c> for <c>PreciseIp</c>.</param>
/// <param name="width">How many bits, at least 1.</param>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class BitFieldAttribute(string name, int width) : Attribute
{
    /// <summary>The property's name.</summary>
    public string Name { get; } = name;

    /// <summary>How many bits.</summary>
    public int Width { get; } = width;

    /// <summary>Whether the bits are reserved: a caller must leave them zero, and they have no property.</summary>
    public bool MustBeZero { get; set; }
}
