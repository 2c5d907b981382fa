namespace UapiGen;

/// <summary>Names the ioctl that carries the struct. The number is computed for each architecture (include/uapi/asm-generic/ioctl.h).</summary>
/// <param name="type">The type letter, such as 0xAE for KVM.</param>
/// <param name="number">The sequence number.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class IoctlAttribute(byte type, byte number) : Attribute
{
    /// <summary>The type letter.</summary>
    public byte Type { get; } = type;

    /// <summary>The sequence number.</summary>
    public byte Number { get; } = number;

    /// <summary>
    /// What the number says of its argument. <see cref="IoctlDirection.None"/>, the default, is <c>_IO</c>: the number carries no size, so it
    /// stays when the struct grows.
    /// </summary>
    public IoctlDirection Direction { get; set; }

    /// <summary>Its name in C, such as <c>KVM_PPC_GET_COMPAT_CAPS</c>; unless said, the struct's tag and <c>_IOCTL</c>.</summary>
    public string? CName { get; set; }
}
