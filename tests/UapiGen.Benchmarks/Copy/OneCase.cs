namespace UapiGen.Benchmarks.Copy;

/// <summary>
/// A struct that is only ever copied in one case: the same bytes as its value, and a type of its own, so that the JIT compiles the copies for it anew.
/// </summary>
/// <remarks>
/// The JIT lays a method out by which way it mostly went. In a program that is one way, since nearly all callers pass the same size; here all sizes take
/// turns, and what came out would depend on who happened to be first.
/// </remarks>
/// <typeparam name="T">The struct.</typeparam>
/// <typeparam name="TCase">Which case.</typeparam>
/// <param name="value">The struct.</param>
internal readonly struct OneCase<T, TCase>(T value) where T : unmanaged
{
    public readonly T Value = value;
}
