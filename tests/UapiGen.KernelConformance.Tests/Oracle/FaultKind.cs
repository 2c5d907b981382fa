namespace UapiGen.KernelConformance.Oracle;

/// <summary>What was wrong with the address or with the pages there.</summary>
internal enum FaultKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>NULL.</summary>
    Null,

    /// <summary>An address of the kernel's half.</summary>
    Kernel,

    /// <summary>An address in the last page of user space, where nothing is mapped.</summary>
    LastUserPage,

    /// <summary>Only so many bytes of the struct are mapped.</summary>
    Mapped,

    /// <summary>So many bytes of the struct are not mapped; what follows is.</summary>
    Hole,

    /// <summary>The pages are read-only.</summary>
    ReadOnly,

    /// <summary>The address is so many bytes past a page's beginning.</summary>
    Misaligned,
}
