namespace UapiGen.Tests.Pages;

/// <summary>What a page of user memory can be.</summary>
public enum PageKind
{
    /// <summary>Nothing is mapped there.</summary>
    Hole,

    /// <summary>PROT_NONE.</summary>
    NoAccess,

    /// <summary>PROT_READ.</summary>
    ReadOnly,

    /// <summary>PROT_WRITE, which no machine can keep from being read.</summary>
    WriteOnly,

    /// <summary>PROT_READ | PROT_WRITE.</summary>
    ReadWrite,
}
