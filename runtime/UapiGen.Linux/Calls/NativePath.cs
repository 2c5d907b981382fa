using System.Buffers;
using System.Text;

namespace UapiGen.Linux;

/// <summary>A path in UTF-8 that ends in NUL, as the kernel wants it: on the caller's stack, or in rented memory where it is long.</summary>
internal ref struct NativePath
{
    /// <summary>How many bytes of stack to offer: paths are mostly shorter.</summary>
    public const int StackSize = 512;

    private byte[]? _rented;

    /// <summary>Encodes a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="stack">Room on the caller's stack.</param>
    /// <exception cref="ArgumentException">It has a NUL in it, which no file's path has: the kernel would open another file than was named.</exception>
    public NativePath(ReadOnlySpan<char> path, Span<byte> stack)
    {
        if (path.Contains('\0')) throw new ArgumentException("A path has no NUL in it.", nameof(path));

        int most = Encoding.UTF8.GetMaxByteCount(path.Length) + 1;
        Span<byte> room = most <= stack.Length ? stack : _rented = ArrayPool<byte>.Shared.Rent(most);
        int length = Encoding.UTF8.GetBytes(path, room);
        room[length] = 0;
        Bytes = room[..(length + 1)];
    }

    /// <summary>The bytes, the NUL among them.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Gives rented memory back.</summary>
    public void Dispose()
    {
        byte[]? rented = _rented;
        _rented = null;
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }
}
