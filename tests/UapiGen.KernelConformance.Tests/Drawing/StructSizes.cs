namespace UapiGen.KernelConformance.Drawing;

/// <summary>The sizes of one struct that mean something to the kernel that is asked.</summary>
/// <param name="Floor">The smallest that it takes; 0 where there is none.</param>
/// <param name="Kernel">Its own.</param>
/// <param name="Published">All that were published, those of newer kernels too.</param>
internal sealed record StructSizes(int Floor, int Kernel, params int[] Published)
{
    /// <summary>How many bytes are written of a struct whose size is a field: all that the size says; the field itself at least; for a size of 0 the first version.</summary>
    /// <param name="size">What the field says.</param>
    /// <param name="least">Where the field ends.</param>
    public ulong Given(ulong size, int least) => size == 0 ? (ulong)Floor : Math.Max(size, (ulong)least);
}
