namespace UapiGen.KernelConformance.Drawing;

/// <summary>
/// The random choices of one call (SplitMix64): made from the run's seed, the interface's name and the call's number alone, so that one call can be
/// drawn again without those before it.
/// </summary>
internal sealed class Draw
{
    private ulong state;

    /// <param name="seed">The run's.</param>
    /// <param name="name">The interface's.</param>
    /// <param name="call">The call's number.</param>
    public Draw(ulong seed, string name, int call)
    {
        // FNV-1a, because string.GetHashCode differs from process to process.
        ulong hash = 0xCBF29CE484222325;
        foreach (char letter in name) hash = (hash ^ letter) * 0x100000001B3;
        state = Mix(seed ^ hash) + (ulong)call * 0xD1342543DE82EF95;
    }

    public ulong Next() => Mix(state += 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 up to, and not including, a limit.</summary>
    public int Below(int limit) => (int)(Next() % (uint)limit);

    /// <summary>True in so many of a hundred calls.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> values) => values[Below(values.Length)];

    /// <summary>A number with few bits set, or few unset, or any: what masks are tried with.</summary>
    public ulong Bits(int width)
    {
        ulong all = width == 64 ? ulong.MaxValue : (1UL << width) - 1;
        ulong one = 1UL << Below(width);
        return Below(6) switch
        {
            0 => 0,
            1 => all,
            2 => one | (1UL << Below(width)),
            3 => Next() & all,
            4 => one - 1,
            _ => one,
        };
    }

    public void Fill(Span<byte> bytes)
    {
        foreach (ref byte one in bytes) one = (byte)Next();
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
