namespace UapiGen.Abi;

/// <summary>One published size of a struct: a prefix of the next.</summary>
/// <param name="Number">The n in <c>SIZE_VERn</c>.</param>
/// <param name="KnownEnd">The end of its last field, in bytes: where the tail begins.</param>
/// <param name="Size">Its sizeof, in bytes, trailing padding included.</param>
public sealed record StructVersion(int Number, int KnownEnd, int Size)
{
    /// <summary>Its alignment, in bytes.</summary>
    public int Alignment { get; init; } = 1;

    /// <summary>Whether it was withdrawn: no field is of it, and where its fields ended nobody has to know.</summary>
    public bool IsWithdrawn { get; init; }
}
