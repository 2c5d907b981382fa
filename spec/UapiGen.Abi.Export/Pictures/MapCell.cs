namespace UapiGen.Abi.Export;

/// <summary>A box of a map: bytes, or bits, that belong together.</summary>
/// <param name="Start">Its first byte or bit.</param>
/// <param name="Length">How many.</param>
/// <param name="Label">What is written in it; shortened where there is no room; then all of it stands below the map, and in <paramref name="Tooltip"/>.</param>
/// <param name="Detail">A second line, left out where there is no room.</param>
/// <param name="Tooltip">All there is to say.</param>
/// <param name="Since">The version that brought it.</param>
/// <param name="Look">How it is filled.</param>
internal sealed record MapCell(int Start, int Length, string Label, string Detail, string Tooltip, int Since, MapLook Look)
{
    /// <summary>The first byte or bit past it.</summary>
    public int End => Start + Length;
}

/// <summary>How a box is filled.</summary>
internal enum MapLook
{
    /// <summary>In its version's colour.</summary>
    Plain,

    /// <summary>The same with dots: it must be zero.</summary>
    Reserved,

    /// <summary>Hatched: nobody named it.</summary>
    Unnamed,
}
