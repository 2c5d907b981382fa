namespace UapiGen.KernelConformance.Drawing;

/// <summary>The sizes that a call is tried with: those at which an answer may change, and any others.</summary>
internal static class Sizes
{
    /// <summary>A size that a register holds: 0 to past a page, around 2^31, 2^32 and the end of 64 bits.</summary>
    public static ulong Register(Draw draw, StructSizes sizes) => draw.Below(20) switch
    {
        0 => (ulong)draw.Below(sizes.Kernel + 1),
        1 => Around(draw, Arenas.Arena.PageSize),
        2 => (ulong)draw.Below(3 * Arenas.Arena.PageSize),
        3 => Huge(draw, sizes),
        _ => Field(draw, sizes),
    };

    /// <summary>A size that a field of 32 bits holds.</summary>
    public static uint Word(Draw draw, StructSizes sizes) => (uint)Register(draw, sizes);

    /// <summary>A size that the 14 bits of a command number hold.</summary>
    public static uint Command(Draw draw, StructSizes sizes) => draw.Below(8) switch
    {
        0 => (uint)draw.Below(1 << 14),
        1 => (uint)Around(draw, Arenas.Arena.PageSize),
        _ => (uint)Field(draw, sizes) & 0x3FFF,
    };

    private static ulong Field(Draw draw, StructSizes sizes) => draw.Below(10) switch
    {
        0 => 0,
        1 => Around(draw, sizes.Floor),
        2 => (ulong)draw.Pick(sizes.Published),
        3 => Around(draw, draw.Pick(sizes.Published)),
        4 => (ulong)(sizes.Kernel + draw.Below(80)),
        5 => (ulong)(sizes.Kernel + 8 * draw.Below(30)),
        6 => Around(draw, sizes.Kernel),
        7 => (ulong)draw.Pick(Arenas.Arena.PageSize - 8, Arenas.Arena.PageSize - 1, Arenas.Arena.PageSize, Arenas.Arena.PageSize + 1),
        _ => (ulong)sizes.Kernel,
    };

    private static ulong Around(Draw draw, int size) => (ulong)Math.Max(size + draw.Below(9) - 4, 0);

    private static ulong Huge(Draw draw, StructSizes sizes) => draw.Below(5) switch
    {
        0 => (1UL << 31) + (ulong)draw.Below(3) - 1,
        1 => (1UL << 32) + (ulong)draw.Below(3) - 1,
        2 => (1UL << 32) + (ulong)sizes.Kernel,
        3 => (1UL << 32) + Around(draw, sizes.Floor),
        _ => ulong.MaxValue - (ulong)draw.Below(16),
    };
}
