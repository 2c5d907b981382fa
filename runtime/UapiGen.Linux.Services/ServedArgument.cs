namespace UapiGen.Linux.Services;

/// <summary>What an argument of a call is, for who writes it down.</summary>
public enum ServedArgumentKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A mask, which reads better in hexadecimal.</summary>
    Mask,

    /// <summary>A descriptor, or AT_FDCWD.</summary>
    Descriptor,

    /// <summary>The address of a path.</summary>
    Path,

    /// <summary>The address of a struct that the kernel reads.</summary>
    Request,

    /// <summary>The address of a struct that the kernel writes.</summary>
    Reply,
}

/// <summary>An argument of a call.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Struct">The struct that it leads to; null for one that leads to none.</param>
public readonly record struct ServedArgument(ServedArgumentKind Kind, ServedStruct? Struct = null);
