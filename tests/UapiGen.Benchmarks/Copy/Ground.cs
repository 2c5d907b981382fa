using System.Runtime.InteropServices;

namespace UapiGen.Benchmarks.Copy;

/// <summary>The bytes of both sides, which all contenders share: the user's, and the kernel's.</summary>
/// <remarks>Pinned for good, with room on all sides, so that a pointer is as good as a span.</remarks>
internal sealed unsafe class Ground
{
    /// <summary>The largest usize: a page.</summary>
    public const int UserSize = 4096;

    /// <summary>Room for the largest ksize.</summary>
    public const int KernelSize = 256;

    private const int Page = 4096;
    private readonly byte[] bytes = GC.AllocateArray<byte>(4 * Page, pinned: true);

    /// <summary>A page's beginning.</summary>
    public byte* User => (byte*)(((nuint)Start + Page) & ~(nuint)(Page - 1));

    /// <summary>Half a page off any byte of a struct at <see cref="User"/>: a processor takes accesses that are whole pages apart for one another.</summary>
    public byte* Kernel => User + UserSize + (Page / 2);

    /// <summary>The user's bytes.</summary>
    public Span<byte> UserBytes => new(User, UserSize);

    /// <summary>The kernel's bytes.</summary>
    public Span<byte> KernelBytes => new(Kernel, KernelSize);

    /// <summary>The user's bytes as user memory, at the addresses that they really have.</summary>
    public BufferMemory Memory => new(new UserAddress((ulong)Start), bytes);

    public UserAddress UserAddress => new((ulong)User);

    private byte* Start => (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0);
}
