namespace UapiGen.KernelConformance.Arenas;

/// <summary>
/// Which pages lie side by side. A struct is laid across the place where two of them meet, so each pair that can make a difference is there. The structs
/// of one call lie in zones of their own, so that none overlaps another.
/// </summary>
internal static class ArenaPlan
{
    /// <summary>
    /// W: readable and writable. R: read-only. O: write-only. N: no access. U: nothing mapped. The first zone has a stretch for the largest size that a
    /// command number can hold; the last pages are for strings that every call can read.
    /// </summary>
    private static readonly string[] s_zones = ["UWWWWWWUWNWRWURNWWOWURRU", "UWWURWNWRNWWU", "UWWURWNWRNWWU", "WU"];

    /// <summary>The zone whose first page is always readable and writable.</summary>
    public const int TextZone = 3;

    /// <summary>All pages, zone after zone.</summary>
    public static IReadOnlyList<PageKind> Pages { get; } = [.. string.Concat(s_zones).Select(Of)];

    /// <summary>The first page of a zone.</summary>
    public static int FirstPage(int zone) => s_zones.Take(zone).Sum(pages => pages.Length);

    /// <summary>The pages, by zone, that another kind of page comes before.</summary>
    public static IReadOnlyList<int[]> Boundaries { get; } =
        [.. s_zones.Select((pages, zone) => Enumerable.Range(1, pages.Length - 1).Where(page => pages[page] != pages[page - 1]).Select(page => FirstPage(zone) + page).ToArray())];

    private static PageKind Of(char letter) => letter switch
    {
        'W' => PageKind.ReadWrite,
        'R' => PageKind.ReadOnly,
        'O' => PageKind.WriteOnly,
        'N' => PageKind.NoAccess,
        _ => PageKind.Hole,
    };
}
