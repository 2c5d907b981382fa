namespace UapiGen.Cli.Serving;

/// <summary>User memory that notes what a handler read and wrote, so that a trace tells what the handler saw and not what is there later.</summary>
/// <typeparam name="TMemory">The memory beneath.</typeparam>
/// <param name="memory">The memory beneath.</param>
/// <param name="record">Where it is noted.</param>
internal struct RecordingMemory<TMemory>(TMemory memory, MemoryRecord record) : IUserMemory
    where TMemory : struct, IUserMemory
{
#pragma warning disable IDE0044 // Read-only, it would be copied before each call, and what the memory notes of itself would be lost with the copy.
    private TMemory _memory = memory;
#pragma warning restore IDE0044

    public readonly MemoryRecord Record => record;

    public readonly ulong AddressLimit => _memory.AddressLimit;

    public int Read(UserAddress source, Span<byte> destination)
    {
        int count = _memory.Read(source, destination);
        record.Reads.Note(source, destination[..count]);
        return count;
    }

    public int Write(UserAddress destination, ReadOnlySpan<byte> source)
    {
        int count = _memory.Write(destination, source);
        record.Writes.Note(destination, source[..count]);
        return count;
    }
}

/// <summary>What one call read and wrote.</summary>
internal sealed class MemoryRecord
{
    public ByteRecord Reads { get; } = new();
    public ByteRecord Writes { get; } = new();
}

/// <summary>Bytes by address.</summary>
internal sealed class ByteRecord
{
    private readonly SortedDictionary<ulong, byte> _bytes = [];

    public bool IsEmpty => _bytes.Count == 0;

    /// <summary>Notes bytes. Of a long tail the first page tells enough.</summary>
    public void Note(UserAddress at, ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < Math.Min(bytes.Length, 4096); i++)
            _bytes[at.Value + (ulong)i] = bytes[i];
    }

    /// <summary>A 64-bit field, or null where a byte of it was not touched.</summary>
    public ulong? Field(ulong at)
    {
        Span<byte> field = stackalloc byte[8];
        for (int i = 0; i < field.Length; i++)
        {
            if (!_bytes.TryGetValue(at + (ulong)i, out field[i])) return null;
        }
        return BitConverter.ToUInt64(field);
    }
}
