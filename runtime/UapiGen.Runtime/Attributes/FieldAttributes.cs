namespace UapiGen;

/// <summary>Marks the field that tells the struct's size: usize when the caller calls, and on return what the contract's <see cref="ReplySize"/> says.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class StructSizeAttribute : Attribute;

/// <summary>Marks a field that must be zero in a caller's struct: a flags word without flags yet, or reserved room, an array of integers among it.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class MustBeZeroAttribute : Attribute
{
    /// <summary>What the call fails with otherwise; <see cref="Errno.EINVAL"/> unless said.</summary>
    public Errno Error { get; set; } = Errno.EINVAL;
}

/// <summary>Names the bits of a caller's field that this kernel knows; any other bit fails the call.</summary>
/// <param name="mask">The bits, a constant integer or enum value.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class KnownBitsAttribute(object mask) : Attribute
{
    /// <summary>The bits.</summary>
    public object Mask { get; } = mask;

    /// <summary>What the call fails with otherwise; <see cref="Errno.EINVAL"/> unless said.</summary>
    public Errno Error { get; set; } = Errno.EINVAL;
}

/// <summary>
/// Says that some of a field's <see cref="KnownBitsAttribute"/> came with a later version of the struct: an older kernel does not know them, and a caller who
/// sets one while its own struct is smaller than that version's fails with the errno of the known bits (clone_args' CLONE_INTO_CGROUP, sched_attr's SCHED_FLAG_UTIL_CLAMP).
/// </summary>
/// <param name="version">The n of <c>SIZE_VERn</c>, at least 1.</param>
/// <param name="bits">The bits, a constant integer or enum value.</param>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class KnownSinceAttribute(int version, object bits) : Attribute
{
    /// <summary>The n of <c>SIZE_VERn</c>.</summary>
    public int Version { get; } = version;

    /// <summary>The bits.</summary>
    public object Bits { get; } = bits;
}

/// <summary>Marks a field that the kernel reads, where the contract's <see cref="Request"/> says that it reads no others.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class InputAttribute : Attribute;

/// <summary>Marks a field that the kernel fills: the struct is handed back.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class OutputAttribute : Attribute;

/// <summary>Marks a field that the kernel fills, and the only bits of it that may ever leave the handler.</summary>
/// <param name="mask">The bits, a constant integer or enum value.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class OutputMaskAttribute(object mask) : Attribute
{
    /// <summary>The bits.</summary>
    public object Mask { get; } = mask;
}

/// <summary>
/// Names the version of the struct that brought the field. Without it a field belongs to version 0. In a struct that is a member of a declared
/// union it names the version of the union, which grows with the structs in it.
/// </summary>
/// <param name="version">The n of <c>SIZE_VERn</c>, at least 1.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SinceAttribute(int version) : Attribute
{
    /// <summary>The n of <c>SIZE_VERn</c>.</summary>
    public int Version { get; } = version;
}
