using Xunit;

namespace UapiGen.Tests.Pages;

/// <summary>Which two pages lie side by side.</summary>
public static class PagePairs
{
    /// <summary>All that make a difference, besides a readable and writable page before a hole.</summary>
    public static TheoryData<PageKind, PageKind> Other { get; } = new()
    {
        { PageKind.ReadWrite, PageKind.NoAccess },
        { PageKind.ReadWrite, PageKind.ReadOnly },
        { PageKind.ReadWrite, PageKind.WriteOnly },
        { PageKind.Hole, PageKind.ReadWrite },
        { PageKind.NoAccess, PageKind.ReadWrite },
        { PageKind.ReadOnly, PageKind.ReadWrite },
        { PageKind.ReadOnly, PageKind.Hole },
        { PageKind.WriteOnly, PageKind.WriteOnly },
        { PageKind.ReadWrite, PageKind.ReadWrite },
    };
}
