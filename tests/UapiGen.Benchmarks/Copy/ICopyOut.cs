namespace UapiGen.Benchmarks.Copy;

/// <summary>One way to give a struct to a reader of any version. Each is a call that is not inlined, as the one in C is.</summary>
/// <typeparam name="T">What becomes bytes.</typeparam>
internal interface ICopyOut<T>
{
    /// <summary>Copies.</summary>
    /// <param name="value">The struct.</param>
    /// <param name="destination">Where it goes; the number of bytes is usize.</param>
    static abstract Errno Copy(ref T value, Span<byte> destination);
}
