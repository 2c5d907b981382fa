namespace UapiGen.Linux.Memory;

/// <summary>What to look for in a process's pages, and what to tell of them.</summary>
public readonly struct PageScan
{
    /// <summary>The categories that a page has to have, all of them, to count.</summary>
    public PageCategories Required { get; init; }

    /// <summary>The categories that a page must not have to count.</summary>
    public PageCategories Excluded { get; init; }

    /// <summary>The categories of which a page has to have one to count; none is no condition.</summary>
    public PageCategories AnyOf { get; init; }

    /// <summary>The categories to tell: pages that differ in none of them are one region.</summary>
    public PageCategories Report { get; init; }

    /// <summary>What else is done.</summary>
    public PageScanFlags Flags { get; init; }

    /// <summary>The struct of the call, but for range and room. A category that must not be there has to match inverted.</summary>
    internal PmScanArg ToStruct() => new()
    {
        Size = (ulong)PmScanArg.Ksize,
        Flags = Flags,
        CategoryInverted = Excluded,
        CategoryMask = Required | Excluded,
        CategoryAnyofMask = AnyOf,
        ReturnMask = Report,
    };
}
