namespace UapiGen.KernelConformance.Oracle;

/// <summary>What lay past the kernel's own size, up to the size that was passed.</summary>
internal enum TailBytes
{
    /// <summary>Nothing: the size does not reach so far.</summary>
    None,

    /// <summary>Zeros.</summary>
    Zero,

    /// <summary>Zeros, but for the first byte.</summary>
    NonzeroFirst,

    /// <summary>Zeros, but for the last byte.</summary>
    NonzeroLast,

    /// <summary>A buffer for a reply, filled with a pattern.</summary>
    Prefilled,
}
