namespace UapiGen.Serve;

/// <summary>Bytes by their addresses, as they were noted last.</summary>
public sealed class MemoryBytes
{
    /// <summary>Of a long range its first page tells enough: the longest struct is shorter.</summary>
    private const int LongestNote = 4096;

    private readonly List<(ulong Start, byte[] Bytes)> _notes = [];

    /// <summary>Whether none were noted.</summary>
    public bool IsEmpty => _notes.Count == 0;

    /// <summary>Looks a range up.</summary>
    /// <param name="address">Where it begins.</param>
    /// <param name="destination">How long it is, and where the bytes go.</param>
    /// <returns>How many bytes there are before the first that was not noted.</returns>
    public int Read(UserAddress address, Span<byte> destination)
    {
        int known = 0;
        while (known < destination.Length && Find(address.Value + (ulong)known) is { Length: > 0 } rest)
        {
            int count = Math.Min(rest.Length, destination.Length - known);
            rest.Span[..count].CopyTo(destination[known..]);
            known += count;
        }

        return known;
    }

    /// <summary>Notes bytes.</summary>
    internal void Note(UserAddress address, ReadOnlySpan<byte> bytes)
    {
        if (!bytes.IsEmpty) _notes.Add((address.Value, bytes[..Math.Min(bytes.Length, LongestNote)].ToArray()));
    }

    /// <summary>Forgets everything.</summary>
    internal void Clear() => _notes.Clear();

    /// <summary>What the youngest note that holds an address has from there on, but one byte at a time where a younger note begins further on.</summary>
    private ReadOnlyMemory<byte> Find(ulong address)
    {
        for (int i = _notes.Count - 1; i >= 0; i--)
        {
            ulong offset = address - _notes[i].Start;
            if (offset < (ulong)_notes[i].Bytes.Length) return _notes[i].Bytes.AsMemory((int)offset, i == _notes.Count - 1 ? _notes[i].Bytes.Length - (int)offset : 1);
        }

        return default;
    }
}
