using System.Runtime.InteropServices;

namespace UapiGen.Serve.Tests;

/// <summary>Pages of this process, at an address of the kernel's choice; the last of them is not there.</summary>
internal sealed unsafe partial class OwnPages : IDisposable
{
    private const int Readable = 1, Writable = 2, PrivateAnonymous = 0x22, DontNeed = 4, NoHugePage = 15;

    private readonly byte* _start;
    private readonly nuint _length;

    public OwnPages(int count)
    {
        PageSize = Environment.SystemPageSize;
        _length = (nuint)((count + 1) * PageSize);
        _start = (byte*)Map(null, _length, Readable | Writable, PrivateAnonymous, -1, 0);
        Assert.Equal(0, Advise(_start, _length, NoHugePage));
        Assert.Equal(0, Protect(_start + count * PageSize, (nuint)PageSize, 0));
        for (int i = 0; i < count * PageSize; i++) _start[i] = Pattern(i);
    }

    public int PageSize { get; }

    public UserAddress At(int offset) => new((ulong)(_start + offset));

    public Span<byte> Bytes(int offset, int length) => new(_start + offset, length);

    /// <summary>What stands at an offset at first.</summary>
    public static byte Pattern(int offset) => (byte)(offset * 7 + (offset >> 8) + 1);

    /// <summary>Gives a page back to the kernel: it has memory again as soon as it is touched.</summary>
    public void Forget(int page) => Assert.Equal(0, Advise(_start + page * PageSize, (nuint)PageSize, DontNeed));

    /// <summary>Whether a page has memory, by /proc/self/pagemap.</summary>
    public bool IsTouched(int page)
    {
        using FileStream map = File.OpenRead("/proc/self/pagemap");
        map.Position = (long)((ulong)(_start + page * PageSize) / (ulong)PageSize * 8);
        Span<byte> entry = stackalloc byte[8];
        map.ReadExactly(entry);
        return (entry[7] & 0x80) != 0;
    }

    public void Dispose() => Assert.Equal(0, Unmap(_start, _length));

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial void* Map(void* address, nuint length, int protection, int flags, int descriptor, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(void* address, nuint length);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(void* address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(void* address, nuint length, int advice);
}
