using System.Runtime.InteropServices;

namespace UapiGen.Tests.Pages;

/// <summary>Two pages of a shared file, side by side in this process, each of any kind. Before and behind them nothing is mapped.</summary>
internal sealed class TwoPages : IDisposable
{
    // Far below where the kernel puts what nobody placed: a page that is taken away here is not given to another thread.
    private const long Area = 0x1000_0000_0000;

    private static int taken;

    private readonly int file;
    private readonly nint start;

    public TwoPages(int file)
    {
        this.file = file;
        start = (nint)(Area + Interlocked.Increment(ref taken) * 16L * (long)UserMemory.PageSize);
        Set(PageKind.ReadWrite, PageKind.ReadWrite, PageCalls.MapFixedNoReplace);
    }

    /// <summary>Where the second page begins.</summary>
    public ulong Boundary => (ulong)start + UserMemory.PageSize;

    public void Set(PageKind first, PageKind second) => Set(first, second, PageCalls.MapFixed);

    public void Dispose() => Set(PageKind.Hole, PageKind.Hole);

    private void Set(PageKind first, PageKind second, int how)
    {
        Place(0, first, how);
        Place((nint)UserMemory.PageSize, second, how);
    }

    private void Place(nint offset, PageKind kind, int how)
    {
        nuint length = (nuint)UserMemory.PageSize;
        if (kind == PageKind.Hole)
        {
            Check(PageCalls.Unmap(start + offset, length) == 0);
            return;
        }

        int protection = kind switch
        {
            PageKind.NoAccess => PageCalls.ProtNone,
            PageKind.ReadOnly => PageCalls.ProtRead,
            PageKind.WriteOnly => PageCalls.ProtWrite,
            _ => PageCalls.ProtRead | PageCalls.ProtWrite,
        };
        Check(PageCalls.Map(start + offset, length, protection, PageCalls.MapShared | how, file, offset) == start + offset);
    }

    private static void Check(bool done)
    {
        if (!done) throw new InvalidOperationException($"The pages cannot be laid out: {Marshal.GetLastPInvokeErrorMessage()}");
    }
}
