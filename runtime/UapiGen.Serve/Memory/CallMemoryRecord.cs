namespace UapiGen.Serve;

/// <summary>What a service read and wrote of a caller's memory during one call: what it saw, and not what is there later.</summary>
public sealed class CallMemoryRecord
{
    /// <summary>What was read.</summary>
    public MemoryBytes Reads { get; } = new();

    /// <summary>What was written.</summary>
    public MemoryBytes Writes { get; } = new();

    /// <summary>Forgets everything.</summary>
    internal void Clear()
    {
        Reads.Clear();
        Writes.Clear();
    }
}
