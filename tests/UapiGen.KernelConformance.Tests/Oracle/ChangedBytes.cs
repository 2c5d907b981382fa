namespace UapiGen.KernelConformance.Oracle;

/// <summary>Finds what a call changed, as the measurement did.</summary>
internal static class ChangedBytes
{
    /// <summary>
    /// Two stretches with fewer bytes between them are one: a byte that was written with the value that it had cannot be told from one that was not.
    /// </summary>
    private const int Gap = 8;

    /// <summary>Where each stretch begins, and how long it is.</summary>
    public static IReadOnlyList<(int Offset, int Length)> Between(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        List<(int Offset, int Length)> stretches = [];
        int at = 0;
        while (true)
        {
            at += before[at..].CommonPrefixLength(after[at..]);
            if (at == before.Length) return stretches;

            int end = at + 1;
            for (int next = end; next < before.Length && next - end < Gap; next++)
            {
                if (before[next] != after[next]) end = next + 1;
            }

            stretches.Add((at, end - at));
            at = end;
        }
    }
}
