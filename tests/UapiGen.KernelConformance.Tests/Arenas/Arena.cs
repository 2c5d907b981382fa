using System.Runtime.InteropServices;
using UapiGen.Tests.Pages;

namespace UapiGen.KernelConformance.Arenas;

/// <summary>
/// Real pages of every kind at an address of their own, which the kernel is given; and the same pages as a <see cref="BufferMemory"/>.
/// </summary>
/// <remarks>
/// Nothing of this process lies near: a call that writes further than it should meets a page that is not there before it meets anybody's memory. No
/// protection keeps the test itself out, because it writes through a second view of the same file.
/// </remarks>
internal sealed unsafe class Arena : IDisposable
{
    // Far below where the kernel puts what nobody placed, so that a hole stays one.
    private const long Area = 0x1100_0000_0000;

    // Between two arenas, and before the first: more than any size that a call can be led to write.
    private const long Distance = 1L << 33;

    private static int taken;

    private readonly int file;
    private readonly nint view;
    private readonly nint start;
    private readonly int length;
    private readonly byte[] copy;

    /// <exception cref="InvalidOperationException">The pages cannot be had at the address.</exception>
    public Arena(IReadOnlyList<PageKind> pages)
    {
        length = pages.Count * PageSize;
        copy = new byte[length];
        file = PageCalls.CreateMemoryFile("uapigen-conformance", 0);
        Check(file >= 0 && PageCalls.SetLength(file, length) == 0);
        view = PageCalls.Map(0, (nuint)length, PageCalls.ProtRead | PageCalls.ProtWrite, PageCalls.MapShared, file, 0);
        Check(view != PageCalls.MapFailed);

        start = (nint)(Area + Interlocked.Increment(ref taken) * Distance);
        BufferMemory model = new(Start, copy) { AddressLimit = UserMemory.AddressLimit };
        for (int page = 0; page < pages.Count; page++)
        {
            Map(page, pages[page]);
            if (pages[page] is PageKind.Hole or PageKind.NoAccess) model = model.WithHole(AddressOf(page), (ulong)PageSize);
            if (pages[page] == PageKind.ReadOnly) model = model.WithReadOnly(AddressOf(page), (ulong)PageSize);
        }

        Model = model;
    }

    public static int PageSize => (int)UserMemory.PageSize;

    /// <summary>The address of the first page.</summary>
    public UserAddress Start => new((ulong)start);

    /// <summary>The bytes that a call sees, whatever its pages are. The view stays mapped until this object is disposed.</summary>
    public Span<byte> Bytes => new((void*)view, length);

    /// <summary>The bytes of <see cref="Model"/>: another array than <see cref="Bytes"/>.</summary>
    public Span<byte> ModelBytes => copy;

    /// <summary>The same pages at the same addresses, in an array.</summary>
    public BufferMemory Model { get; }

    public UserAddress AddressOf(int page) => Start + (ulong)(page * PageSize);

    /// <summary>How many bytes there are from an address on; 0 if it is not in the arena.</summary>
    public int Room(UserAddress address)
    {
        ulong offset = unchecked(address.Value - Start.Value);
        return offset < (ulong)length ? length - (int)offset : 0;
    }

    /// <summary>The test's own view of the bytes from an address on, as many as the arena has.</summary>
    public Span<byte> At(UserAddress address) => Room(address) is > 0 and int room ? Bytes[^room..] : [];

    public void Dispose()
    {
        _ = PageCalls.Unmap(start, (nuint)length);
        _ = PageCalls.Unmap(view, (nuint)length);
        _ = PageCalls.Close(file);
    }

    private void Map(int page, PageKind kind)
    {
        if (kind == PageKind.Hole) return;

        int protection = kind switch
        {
            PageKind.NoAccess => PageCalls.ProtNone,
            PageKind.ReadOnly => PageCalls.ProtRead,
            PageKind.WriteOnly => PageCalls.ProtWrite,
            _ => PageCalls.ProtRead | PageCalls.ProtWrite,
        };
        nint offset = page * (nint)PageSize;
        Check(PageCalls.Map(start + offset, (nuint)PageSize, protection, PageCalls.MapShared | PageCalls.MapFixedNoReplace, file, offset) == start + offset);
    }

    private static void Check(bool done)
    {
        if (!done) throw new InvalidOperationException($"The arena cannot be laid out: {Marshal.GetLastPInvokeErrorMessage()}");
    }
}
