using System.Runtime.InteropServices;

namespace UapiGen.Tests.Pages;

/// <summary>Two pages of memory that any process can map, and the test's own view of their bytes, which no protection keeps out.</summary>
internal sealed unsafe class SharedFile : IDisposable
{
    private readonly nint view;
    private readonly int length = 2 * (int)UserMemory.PageSize;

    public SharedFile()
    {
        Descriptor = PageCalls.CreateMemoryFile("uapigen-tests", 0);
        if (Descriptor < 0 || PageCalls.SetLength(Descriptor, length) != 0)
            throw new InvalidOperationException($"No memory file: {Marshal.GetLastPInvokeErrorMessage()}");

        view = PageCalls.Map(0, (nuint)length, PageCalls.ProtRead | PageCalls.ProtWrite, PageCalls.MapShared, Descriptor, 0);
        if (view == PageCalls.MapFailed) throw new InvalidOperationException($"No view of the file: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    public int Descriptor { get; }

    /// <summary>The bytes around the place where the second page begins. The view stays mapped until this object is disposed.</summary>
    public Span<byte> Around(int reach) => new Span<byte>((void*)view, length).Slice((length / 2) - reach, 2 * reach);

    public void Dispose()
    {
        _ = PageCalls.Unmap(view, (nuint)length);
        _ = PageCalls.Close(Descriptor);
    }
}
