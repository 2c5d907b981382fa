using UapiGen.KernelConformance.Arenas;

namespace UapiGen.KernelConformance.Drawing;

/// <summary>Where the structs of a call lie, and what is written there before it.</summary>
/// <param name="arena">The pages.</param>
internal sealed class Scene(Arena arena)
{
    /// <summary>What surrounds a struct: never zero, so that whoever looks past a struct's end finds something there.</summary>
    private const byte Poison = 0xA5;

    /// <summary>The lowest address of a page that nobody can map (vm.mmap_min_addr is 64 KiB), and more.</summary>
    private const int LowAddresses = 4096;

    public Arena Arena => arena;

    /// <summary>Poisons all pages.</summary>
    public void Clear() => arena.Bytes.Fill(Poison);

    /// <summary>
    /// An address for a struct: in the middle of readable and writable memory, across the end of a page, or one that no struct can have.
    /// </summary>
    /// <param name="draw">The choices.</param>
    /// <param name="zone">Which zone's pages; each struct of a call has its own.</param>
    /// <param name="marks">Offsets into the struct at which a page is to end: its sizes, the ends of its fields.</param>
    public UserAddress Place(Draw draw, int zone, params ReadOnlySpan<int> marks) => draw.Below(20) switch
    {
        0 => Nowhere(draw),
        <= 8 => Inside(draw, zone),
        _ => AcrossBoundary(draw, zone, marks),
    };

    /// <summary>An address in the middle of readable and writable memory, misaligned by 0 to 15 bytes.</summary>
    public UserAddress Inside(Draw draw, int zone)
    {
        UserAddress page = arena.AddressOf(ArenaPlan.FirstPage(zone) + 1);
        return page + (ulong)(draw.Chance(60) ? 64 * draw.Below(8) : draw.Below(512));
    }

    /// <summary>Writes bytes for a call to read, as far as there are pages.</summary>
    public void Write(UserAddress address, ReadOnlySpan<byte> bytes)
    {
        Span<byte> there = arena.At(address);
        bytes[..Math.Min(bytes.Length, there.Length)].CopyTo(there);
    }

    /// <summary>The address of a string, with the NUL that C needs, on a page that every call can read.</summary>
    public UserAddress PlainText(int offset, ReadOnlySpan<byte> text)
    {
        UserAddress address = arena.AddressOf(ArenaPlan.FirstPage(ArenaPlan.TextZone)) + (ulong)offset;
        Write(address, text);
        Write(address + (ulong)text.Length, [0]);
        return address;
    }

    private static UserAddress Nowhere(Draw draw) => new(draw.Below(6) switch
    {
        0 or 1 => 0,
        2 => (ulong)draw.Below(LowAddresses),
        3 => UserMemory.AddressLimit - (ulong)draw.Below(300),
        4 => draw.Pick(UserMemory.AddressLimit, 1UL << 63, 0xFFFF_8880_0000_0000, 0xFFFF_FFFF_8100_0000),
        _ => ulong.MaxValue - (ulong)draw.Below(300),
    });

    private UserAddress AcrossBoundary(Draw draw, int zone, ReadOnlySpan<int> marks)
    {
        int page = draw.Pick<int>(ArenaPlan.Boundaries[zone]);
        int before = draw.Below(4) switch
        {
            0 => draw.Below(16),
            1 => draw.Below(Math.Max(marks[^1], 1) + 32),
            2 => Math.Max(draw.Pick(marks) + draw.Below(9) - 4, 0),
            _ => draw.Pick(marks),
        };
        return new UserAddress(arena.AddressOf(page).Value - (ulong)Math.Min(before, Arena.PageSize));
    }
}
