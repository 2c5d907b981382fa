namespace UapiGen;

/// <summary>What the running kernel knows of a field: a probe found it out.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="KnownBits">The bits that the kernel takes.</param>
public sealed record KernelField(string Name, ulong KnownBits)
{
    /// <summary>Puts bits into words, such as the members of the field's enumeration.</summary>
    public Func<ulong, string>? Describe { get; init; }

    /// <summary>Says what it means to do without bits.</summary>
    public Func<ulong, string>? Effect { get; init; }
}
