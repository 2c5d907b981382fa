using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Driving;

/// <summary>Calls at random, most of them near where an answer changes: what is mapped, where the struct lies, its size, its bytes.</summary>
/// <remarks>Holes begin at pages, as in a real process: what a store does is one thing there, and another in a hole within a word.</remarks>
internal sealed class Situation(Subject subject, Random random)
{
    private const int Pages = 3;
    private const ulong Start = 0x40_0000;

    private static readonly int s_page = Environment.SystemPageSize;
    // None of them is zero, so that a byte read or cleared in the wrong place shows.
    private static readonly byte[] s_poison = [.. Enumerable.Range(0, Pages * s_page).Select(i => (byte)((i * 37) | 1))];

    private readonly byte[] _bytes = new byte[Pages * s_page];
    private BufferMemory _memory;

    /// <summary>Memory as the model has it.</summary>
    public ReferenceMemory Reference { get; } = new(Start, Pages * s_page, 1UL << 47);

    /// <summary>The bytes of the real memory.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Sets memory up, the same for both sides, and says the call.</summary>
    public Call Next()
    {
        ulong usize = Size();
        ulong user = Address(usize);
        s_poison.CopyTo(Reference.Bytes.AsSpan());
        WriteStruct(user, usize);
        Reference.Bytes.CopyTo(_bytes.AsSpan());
        Restrict();

        int version = subject.Versions > 1 && random.Next(2) == 0 ? random.Next(subject.Versions) : Call.Newest;
        return new Call(user, usize, version, Reply(), random.Next(4) == 0 ? Errno.ENOENT : Errno.Success);
    }

    /// <summary>The real memory, as the model is now.</summary>
    public BufferMemory Open() => _memory;

    private ulong Size()
    {
        int ksize = subject.Passes.Length, near = subject.Sizes[random.Next(subject.Sizes.Length)];
        ulong usize = random.Next(12) switch
        {
            0 => 0,
            1 => (ulong)random.Next(2 * ksize),
            2 => (ulong)(ksize + (8 * random.Next(1, 8))),
            3 => (ulong)(s_page + random.Next(-1, 2)),
            4 => (1UL << 32) + (ulong)near,
            5 => (ulong)Math.Max(0, near - random.Next(1, 9)),
            6 => (ulong)(near + random.Next(1, 9)),
            _ => (ulong)near,
        };
        return subject.SizeField is { Width: 4 } ? (uint)usize : usize;
    }

    /// <summary>Null, an address of the kernel's half, or one that a page boundary cuts or touches more often than not.</summary>
    private ulong Address(ulong usize)
    {
        int reach = (int)Math.Min(usize, (ulong)s_page);
        return random.Next(24) switch
        {
            0 => 0,
            1 => 0xFFFF_8000_0000_0000,
            < 8 => Start + (ulong)s_page,
            < 12 => Start + (ulong)(s_page + random.Next(s_page)),
            < 18 => Start + (ulong)((2 * s_page) - reach),
            _ => Start + (ulong)((2 * s_page) - random.Next(reach + 1)),
        };
    }

    private void WriteStruct(ulong user, ulong usize)
    {
        byte[] passes = subject.Passes;
        int dirty = random.Next(3);
        long nonzeroTail = random.Next(3) == 0 ? random.Next(1, 96) : -1;
        for (int i = 0; i < 2 * s_page && InWindow(user, i); i++)
        {
            ref byte place = ref Reference[user + (ulong)i];
            if ((ulong)i >= usize && i >= passes.Length) break;
            place = i >= passes.Length ? (byte)0 : dirty == 0 ? (byte)0 : (byte)(random.Next(256) & passes[i]);
        }
        if (random.Next(4) == 0) Set(user, random.Next(passes.Length), (byte)(1 << random.Next(8)));
        if (nonzeroTail > 0) Set(user, passes.Length + (int)nonzeroTail - 9, 1);
        if (subject.SizeField is not { } field) return;
        for (int i = 0; i < field.Width; i++)
        {
            if (InWindow(user, field.Offset + i))
                Reference[user + (ulong)(field.Offset + i)] = (byte)(usize >> (8 * (BitConverter.IsLittleEndian ? i : field.Width - 1 - i)));
        }
    }

    private void Set(ulong user, int offset, byte value)
    {
        if (InWindow(user, offset)) Reference[user + (ulong)offset] = value;
    }

    private bool InWindow(ulong user, int offset) => user >= Start && user + (ulong)offset < Start + (ulong)(Pages * s_page);

    private void Restrict()
    {
        Reference.Access.AsSpan().Fill(Access.ReadAndWrite);
        _memory = new BufferMemory(new UserAddress(Start), _bytes) { AddressLimit = Reference.Limit };
        if (random.Next(2) == 0) return;

        int page = random.Next(4) == 0 ? 1 : 2;
        Access access = random.Next(2) == 0 ? Access.None : Access.Read;
        Reference.Access.AsSpan(page * s_page, s_page).Fill(access);
        UserAddress address = new(Start + (ulong)(page * s_page));
        _memory = access == Access.None ? _memory.WithHole(address, (ulong)s_page) : _memory.WithReadOnly(address, (ulong)s_page);
    }

    /// <summary>A reply of which the last bytes are zero as often as not: what is cut then is nothing.</summary>
    private byte[] Reply()
    {
        byte[] reply = new byte[subject.Passes.Length];
        random.NextBytes(reply);
        if (random.Next(2) == 0) reply.AsSpan(random.Next(reply.Length)).Clear();
        return reply;
    }
}
