using UapiGen.Tests.Reference;

namespace UapiGen.Tests.Cases;

/// <summary>A window of user memory twice: as the model has it, and as the real thing under the same addresses and with the same permissions.</summary>
internal abstract class Stage<TMemory> where TMemory : struct, IUserMemory
{
    protected Stage(ReferenceMemory reference) => Reference = reference;

    public ReferenceMemory Reference { get; }

    /// <summary>The real bytes, seen by the test without any permission in between.</summary>
    public abstract Span<byte> Bytes { get; }

    /// <summary>The real memory, with the permissions that the model has now.</summary>
    public abstract TMemory Open();

    /// <summary>Where a range of that many bytes lies so that the window reaches as far on both sides of it.</summary>
    public ulong Middle(int size) => Reference.Start + (ulong)((Reference.Bytes.Length - size) / 2);

    /// <summary>Fills the window with bytes of which none is zero, so that a byte read or cleared in the wrong place shows.</summary>
    public void Fill()
    {
        Span<byte> bytes = Reference.Bytes;
        for (int i = 0; i < bytes.Length; i++) bytes[i] = (byte)((i * 37) | 1);
    }

    /// <summary>Gives every byte the same permission.</summary>
    public void Allow(Access access) => Reference.Access.AsSpan().Fill(access);

    /// <summary>A range of the model's bytes.</summary>
    public Span<byte> Range(ulong address, int length) => Reference.Bytes.AsSpan(checked((int)(address - Reference.Start)), length);
}

/// <summary>A window in an array.</summary>
internal sealed class BufferStage(ulong start, int length, ulong limit = 1UL << 47)
    : Stage<BufferMemory>(new ReferenceMemory(start, length, limit))
{
    private readonly byte[] bytes = new byte[length];

    public override Span<byte> Bytes => bytes;

    public override BufferMemory Open()
    {
        BufferMemory memory = new(new UserAddress(Reference.Start), bytes) { AddressLimit = Reference.Limit };
        Access[] access = Reference.Access;
        for (int from = 0, to; from < access.Length; from = to)
        {
            for (to = from + 1; to < access.Length && access[to] == access[from];) to++;

            UserAddress address = new(Reference.Start + (ulong)from);
            if (access[from] == Access.None) memory = memory.WithHole(address, (ulong)(to - from));
            if (access[from] == Access.Read) memory = memory.WithReadOnly(address, (ulong)(to - from));
        }

        return memory;
    }
}
