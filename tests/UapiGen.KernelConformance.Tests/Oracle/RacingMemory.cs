using System.Runtime.InteropServices;

namespace UapiGen.KernelConformance.Oracle;

/// <summary>Memory in which another thread writes a size field as soon as it has been fetched: what is fetched again is another number.</summary>
/// <param name="memory">The memory.</param>
/// <param name="field">Where the size field lies.</param>
/// <param name="later">What it says from the second fetch on.</param>
internal struct RacingMemory(BufferMemory memory, UserAddress field, uint later) : IUserMemory
{
    public readonly ulong AddressLimit => memory.AddressLimit;

    public readonly int Read(UserAddress source, Span<byte> destination)
    {
        int count = memory.Read(source, destination);
        bool isFetched = unchecked(field.Value - source.Value) + sizeof(uint) <= (ulong)count && field.Value >= source.Value;
        if (isFetched) MemoryMarshal.Write(memory.Bytes[(int)(field.Value - memory.Start.Value)..], in later);
        return count;
    }

    public readonly int Write(UserAddress destination, ReadOnlySpan<byte> source) => memory.Write(destination, source);
}
