using System.Runtime.CompilerServices;

namespace UapiGen;

/// <summary>
/// An array that stands for a range of user addresses, with holes and read-only ranges, for tests and fuzzing. What lies outside of the array is a hole.
/// </summary>
/// <remarks>
/// Holes may begin at any byte here, while those of a real process begin at pages. A copy of this struct shows the same array.
/// </remarks>
public readonly struct BufferMemory : IUserMemory
{
    private readonly byte[]? bytes;
    private readonly UserAddress start;
    private readonly Restriction[]? restrictions;

    /// <summary>An array at an address, all of it readable and writable, below the limit of x86-64 (so that a test does not depend on its machine).</summary>
    /// <param name="start">The address of the first byte.</param>
    /// <param name="bytes">The bytes; not copied.</param>
    /// <exception cref="ArgumentOutOfRangeException">The array would reach past the last address that a u64 can hold.</exception>
    public BufferMemory(UserAddress start, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start.Value, ulong.MaxValue - (ulong)bytes.Length, nameof(start));

        this.start = start;
        this.bytes = bytes;
        AddressLimit = TaskSize.X64;
    }

    /// <inheritdoc/>
    public ulong AddressLimit { get; init; }

    /// <summary>The address of the first byte.</summary>
    public UserAddress Start => start;

    /// <summary>The bytes, holes and read-only ranges too: the test's own view of them.</summary>
    public Span<byte> Bytes => bytes;

    /// <summary>The same memory with a range that can be neither read nor written.</summary>
    /// <param name="address">Where it begins.</param>
    /// <param name="length">How many bytes it has; those outside of the array change nothing.</param>
    public BufferMemory WithHole(UserAddress address, ulong length) => With(address, length, readable: false);

    /// <summary>The same memory with a range that can be read and not written.</summary>
    /// <param name="address">Where it begins.</param>
    /// <param name="length">How many bytes it has; those outside of the array change nothing.</param>
    public BufferMemory WithReadOnly(UserAddress address, ulong length) => With(address, length, readable: true);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(UserAddress source, Span<byte> destination)
    {
        if (!TryWhole(source, destination.Length, out Span<byte> whole)) return ReadReachable(source, destination);

        whole.CopyTo(destination);
        return destination.Length;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(UserAddress destination, ReadOnlySpan<byte> source)
    {
        if (!TryWhole(destination, source.Length, out Span<byte> whole)) return WriteReachable(destination, source);

        source.CopyTo(whole);
        return source.Length;
    }

    private BufferMemory(in BufferMemory other, Restriction[] restrictions)
    {
        this = other;
        this.restrictions = restrictions;
    }

    /// <summary>
    /// The bytes of a range where nothing is restricted: in line, so that a struct's size is a constant in the copy that follows, and a benchmark or a fuzzer
    /// measures the code above it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryWhole(UserAddress address, int length, out Span<byte> whole)
    {
        // An address below the first byte wraps to an offset that is larger than any array's length.
        ulong offset = unchecked(address.Value - start.Value);
        whole = default;
        if (restrictions is not null || bytes is not { } array || offset > (ulong)array.Length || (ulong)length > (ulong)array.Length - offset) return false;

        whole = array.AsSpan((int)offset, length);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadReachable(UserAddress source, Span<byte> destination)
    {
        int count = Reachable(source, destination.Length, write: false);
        if (count != 0) bytes.AsSpan(OffsetOf(source), count).CopyTo(destination);
        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteReachable(UserAddress destination, ReadOnlySpan<byte> source)
    {
        int count = Reachable(destination, source.Length, write: true);
        if (count != 0) source[..count].CopyTo(bytes.AsSpan(OffsetOf(destination)));
        return count;
    }

    /// <summary>How many of the bytes come before the first that the access may not touch.</summary>
    private int Reachable(UserAddress address, int length, bool write)
    {
        // An address below the first byte wraps to an offset that is larger than any array's length.
        ulong offset = unchecked(address.Value - start.Value);
        ulong size = (ulong)(bytes?.Length ?? 0);
        if (offset >= size) return 0;

        ulong end = Math.Min(offset + (ulong)length, size);
        foreach (Restriction restriction in restrictions ?? [])
        {
            if (restriction.Readable && !write) continue;
            if (restriction.Start == restriction.End || restriction.End <= offset || restriction.Start >= end) continue;
            end = Math.Max(restriction.Start, offset);
        }

        return (int)(end - offset);
    }

    private int OffsetOf(UserAddress address) => (int)(address.Value - start.Value);

    private BufferMemory With(UserAddress address, ulong length, bool readable)
    {
        UInt128 size = (UInt128)(bytes?.Length ?? 0);
        UInt128 first = address.Value <= start.Value ? 0 : UInt128.Min(address.Value - start.Value, size);
        UInt128 past = (UInt128)address.Value + length;
        UInt128 last = past <= start.Value ? 0 : UInt128.Min(past - start.Value, size);
        return new BufferMemory(this, [.. restrictions ?? [], new Restriction((ulong)first, (ulong)last, readable)]);
    }

    /// <summary>A range of offsets into the array that may not be written, or not even read. It may be empty.</summary>
    private readonly record struct Restriction(ulong Start, ulong End, bool Readable);
}
