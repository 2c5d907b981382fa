namespace UapiGen;

/// <summary>What the running kernel knows of a field: a probe found it out.</summary>
/// <param name="name">The field's name.</param>
/// <param name="knownBits">The bits that it takes.</param>
public sealed class KernelField(string name, ulong knownBits)
{
    /// <summary>The field's name.</summary>
    public string Name { get; } = name;

    /// <summary>The bits that the kernel takes.</summary>
    public ulong KnownBits { get; } = knownBits;

    /// <summary>Puts bits into words, such as the members of the field's enumeration.</summary>
    public Func<ulong, string>? Describe { get; init; }

    /// <summary>Says what it means to do without bits.</summary>
    public Func<ulong, string>? Effect { get; init; }
}
