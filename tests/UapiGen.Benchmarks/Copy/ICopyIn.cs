namespace UapiGen.Benchmarks.Copy;

/// <summary>One way to take a struct of any version from bytes. Each is a call that is not inlined, as the one in C is.</summary>
/// <typeparam name="T">What the bytes become.</typeparam>
internal interface ICopyIn<T>
{
    /// <summary>Copies.</summary>
    /// <param name="source">The bytes; their number is usize.</param>
    /// <param name="value">Where they go.</param>
    static abstract Errno Copy(ReadOnlySpan<byte> source, ref T value);
}
