namespace UapiGen;

/// <summary>
/// Says that a field, or a struct as a whole, is aligned more strictly than its type: C's <c>__attribute__((aligned(n)))</c>, as in
/// <c>__aligned_u64</c>. On 64-bit machines a 64-bit integer is aligned to 8 anyway, on i386 to 4 only.
/// </summary>
/// <param name="alignment">A power of two, in bytes.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Struct)]
public sealed class AlignedAttribute(int alignment) : Attribute
{
    /// <summary>The alignment in bytes.</summary>
    public int Alignment { get; } = alignment;
}

/// <summary>
/// Marks a field that has no name in C: an anonymous union or struct, whose members C reaches as members of the struct. The struct gets a
/// property for each of them.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class AnonymousAttribute : Attribute;

/// <summary>
/// Names an array that follows the struct and has no length of its own: C's <c>char str[]</c> behind the last field. It adds nothing to the
/// struct's size.
/// </summary>
/// <param name="name">Its name in C.</param>
/// <param name="elementType">What an element is: an integer, an enumeration or a struct.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class FlexibleTailAttribute(string name, Type elementType) : Attribute
{
    /// <summary>Its name in C.</summary>
    public string Name { get; } = name;

    /// <summary>What an element is.</summary>
    public Type ElementType { get; } = elementType;
}

/// <summary>
/// Names a version that the kernel published and withdrew, so that its number is not used again: programs may still pass its size, and no
/// field is of it (VER2 of <c>struct pidfd_info</c>, include/uapi/linux/pidfd.h).
/// </summary>
/// <param name="version">The n of <c>SIZE_VERn</c>.</param>
/// <param name="size">Its size in bytes.</param>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
public sealed class SkippedVersionAttribute(int version, int size) : Attribute
{
    /// <summary>The n of <c>SIZE_VERn</c>.</summary>
    public int Version { get; } = version;

    /// <summary>Its size in bytes.</summary>
    public int Size { get; } = size;
}
