using System.Runtime.InteropServices;

namespace UapiGen.Benchmarks.Copy;

/// <summary>The bytes of both sides, which all contenders share: the user's, and the kernel's.</summary>
/// <remarks>Pinned for good, each at the beginning of a cache line and with room on both sides, so that a pointer is as good as a span.</remarks>
internal sealed unsafe class Ground
{
    /// <summary>The largest usize: a page.</summary>
    public const int UserSize = 4096;

    /// <summary>Room for the largest ksize.</summary>
    public const int KernelSize = 256;

    private const int Line = 64;
    private readonly byte[] user = GC.AllocateArray<byte>(UserSize + (2 * Line), pinned: true);
    private readonly byte[] kernel = GC.AllocateArray<byte>(KernelSize + (2 * Line), pinned: true);

    public byte* User => Align(user);

    public byte* Kernel => Align(kernel);

    /// <summary>The user's bytes.</summary>
    public Span<byte> UserBytes => new(User, UserSize);

    /// <summary>The kernel's bytes.</summary>
    public Span<byte> KernelBytes => new(Kernel, KernelSize);

    /// <summary>The user's bytes as user memory, at the addresses that they really have.</summary>
    public BufferMemory Memory => new(new UserAddress((ulong)Start(user)), user);

    public UserAddress UserAddress => new((ulong)User);

    private static byte* Align(byte[] bytes) => (byte*)(((nuint)Start(bytes) + Line) & ~(nuint)(Line - 1));

    private static byte* Start(byte[] bytes) => (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0);
}
