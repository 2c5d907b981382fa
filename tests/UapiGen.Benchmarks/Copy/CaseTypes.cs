namespace UapiGen.Benchmarks.Copy;

/// <summary>The kinds of cases, as types for <see cref="OneCase{T, TCase}"/>.</summary>
internal static class CaseTypes
{
    /// <summary>usize is ksize.</summary>
    internal readonly struct Exact;

    /// <summary>usize is smaller: the other side is older.</summary>
    internal readonly struct Short;

    /// <summary>usize is larger: the other side is newer.</summary>
    internal readonly struct Long;
}
