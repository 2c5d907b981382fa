namespace UapiGen.History.Tests.Mutations;

/// <summary>One call, as far as a contract can answer it in one way or another.</summary>
/// <param name="Usize">The size that the caller passes, or has in its size field.</param>
internal sealed record ObservedCall(ulong Usize)
{
    public const int Page = 4096;

    /// <summary>Whether the address is null.</summary>
    public bool IsNull { get; init; }

    /// <summary>Whether a byte past ksize is not zero or, in a smaller struct, a byte of the reply that does not fit.</summary>
    public bool IsDirty { get; init; }

    /// <summary>Whether it is only the padding at the end of the kernel's struct that is not zero.</summary>
    public bool HasDirtyPadding { get; init; }

    /// <summary>Whether the size field can be written.</summary>
    public bool IsWritable { get; init; } = true;

    /// <summary>Whether the handler fails.</summary>
    public bool Fails { get; init; }

    /// <summary>Sizes from 0 to past a page, and past 2^32; and at those that differ, everything else.</summary>
    public static IEnumerable<ObservedCall> All(int ksize, int knownEnd, int version0)
    {
        IEnumerable<int> sizes = [.. Enumerable.Range(0, ksize + 17), Page - 1, Page, Page + 1, 2 * Page];
        foreach (int usize in sizes)
        {
            foreach ((bool isDirty, bool isWritable) in ((bool, bool)[])[(false, true), (false, false), (true, true), (true, false)])
                yield return new ObservedCall((ulong)usize) { IsDirty = isDirty, IsWritable = isWritable };
        }
        foreach (int usize in (int[])[0, version0 - 1, version0, ksize, ksize + 8, Page + 1])
        {
            yield return new ObservedCall((ulong)usize) { IsNull = true };
            yield return new ObservedCall((ulong)usize) { Fails = true };
            yield return new ObservedCall((1UL << 32) + (ulong)usize);
            if (usize > knownEnd && knownEnd < ksize) yield return new ObservedCall((ulong)usize) { IsDirty = true, HasDirtyPadding = true };
        }
    }
}
