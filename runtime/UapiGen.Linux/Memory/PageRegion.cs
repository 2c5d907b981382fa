using System.Runtime.InteropServices;

namespace UapiGen.Linux.Memory;

/// <summary>A run of pages that are alike: <c>struct page_region</c>, what PAGEMAP_SCAN writes (include/uapi/linux/fs.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct PageRegion
{
    private readonly ulong _start;
    private readonly ulong _end;
    private readonly ulong _categories;

    /// <summary>The first address.</summary>
    public UserAddress Start => new(_start);

    /// <summary>The first address past it.</summary>
    public UserAddress End => new(_end);

    /// <summary>What its pages are, of what was asked to be told.</summary>
    public PageCategories Categories => (PageCategories)_categories;

    /// <summary>Its length in bytes.</summary>
    public ulong Length => _end - _start;

    /// <summary>The addresses and the categories.</summary>
    public override string ToString() => $"{Start}-{End} {Categories}";
}
