namespace UapiGen.Cli.Tests.Reference;

/// <summary>A caller's address space with one arena of pages in it, byte by byte. Every other address is bad.</summary>
/// <param name="start">The arena's first address.</param>
/// <param name="bytes">The arena's bytes.</param>
/// <param name="rights">A letter for each page: b both, r read, w write, n none, - not there.</param>
/// <param name="limit">The first address past what user space may have: a range that reaches further is bad as a whole.</param>
internal sealed class ReferenceMemory(ulong start, byte[] bytes, string rights, ulong limit)
{
    private readonly ulong _pageSize = (ulong)(bytes.Length / rights.Length);

    /// <summary>The arena.</summary>
    public byte[] Bytes => bytes;

    /// <summary>Whether a range lies where user space may have anything, good or bad.</summary>
    public bool IsInUserSpace(ulong address, ulong length) => length <= limit && address <= limit - length;

    /// <summary>A byte; null if it cannot be read. A page that may be written can be read, too: no processor has it otherwise.</summary>
    public byte? Read(ulong address) => Right(address) is 'b' or 'r' or 'w' ? bytes[address - start] : null;

    /// <summary>Whether a byte can be written.</summary>
    public bool IsWritable(ulong address) => Right(address) is 'b' or 'w';

    /// <summary>A u64, all of it or nothing.</summary>
    public ulong? ReadWord(ulong address)
    {
        if (!IsInUserSpace(address, 8)) return null;
        Span<byte> word = stackalloc byte[8];
        for (int i = 0; i < 8; i++)
        {
            if (Read(unchecked(address + (ulong)i)) is not { } value) return null;
            word[i] = value;
        }
        return BitConverter.ToUInt64(word);
    }

    /// <summary>Writes a u64: one store, so that it is written whole or not at all.</summary>
    public bool WriteWord(ulong address, ulong value)
    {
        for (ulong i = 0; i < 8; i++)
        {
            if (!IsWritable(unchecked(address + i))) return false;
        }
        byte[] word = BitConverter.GetBytes(value);
        for (ulong i = 0; i < 8; i++) bytes[address + i - start] = word[i];
        return true;
    }

    /// <summary>Writes bytes in ascending order, up to the first that cannot be written.</summary>
    public bool Write(ulong address, ReadOnlySpan<byte> values)
    {
        if (!IsInUserSpace(address, (ulong)values.Length)) return false;
        for (int i = 0; i < values.Length; i++)
        {
            if (!IsWritable(address + (ulong)i)) return false;
            bytes[address + (ulong)i - start] = values[i];
        }
        return true;
    }

    private char Right(ulong address)
    {
        ulong offset = unchecked(address - start);
        return offset < (ulong)bytes.Length ? rights[(int)(offset / _pageSize)] : '-';
    }
}
