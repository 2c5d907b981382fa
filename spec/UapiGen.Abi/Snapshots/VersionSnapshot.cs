namespace UapiGen.Abi;

/// <summary>One published size of a struct, in both layouts.</summary>
/// <param name="Number">The n in <c>SIZE_VERn</c>.</param>
/// <param name="Size">Its sizeof, in bytes.</param>
/// <param name="KnownEnd">The end of its last field: where the tail begins.</param>
/// <param name="Alignment">Its alignment.</param>
public sealed record VersionSnapshot(int Number, PerLayout Size, PerLayout KnownEnd, PerLayout Alignment)
{
    /// <summary>Whether the kernel withdrew it: programs may pass its size, but no field is of it.</summary>
    public bool IsWithdrawn { get; init; }
}
