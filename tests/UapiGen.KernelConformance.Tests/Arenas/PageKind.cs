namespace UapiGen.KernelConformance.Arenas;

/// <summary>What a page of the arena is to whoever calls.</summary>
internal enum PageKind
{
    /// <summary>Nothing is mapped there.</summary>
    Hole,

    /// <summary>PROT_NONE.</summary>
    NoAccess,

    /// <summary>PROT_READ.</summary>
    ReadOnly,

    /// <summary>PROT_WRITE, which x86 cannot keep from being read.</summary>
    WriteOnly,

    /// <summary>PROT_READ | PROT_WRITE.</summary>
    ReadWrite,
}
