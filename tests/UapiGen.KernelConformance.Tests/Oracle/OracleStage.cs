using System.Runtime.InteropServices;

namespace UapiGen.KernelConformance.Oracle;

/// <summary>Memory as a measured call found it: the struct, poison around it, and what was wrong with the address or the pages.</summary>
internal sealed class OracleStage
{
    /// <summary>Where text lies that a call names beside its struct: far enough behind it that no case reaches it.</summary>
    public const ulong Text = Start + PageSize + Room;

    /// <summary>What surrounded the struct, and filled it where it was a reply. The struct begins a page into the array.</summary>
    public const byte Poison = 0xA5;

    /// <summary>The page size of the machine that was measured.</summary>
    private const int PageSize = 4096;

    /// <summary>Room for the largest struct that any case writes to: what the 14 bits of a command number can say, and a page.</summary>
    private const int Room = 20 * 1024;

    private const ulong Start = 0x1000_0000;
    private const ulong KernelAddress = 0xFFFF_8880_0000_0000;

    private readonly byte[] before;

    public OracleStage(MeasuredInterface measured, OracleFile file, OracleCase one)
    {
        ulong page = Start + PageSize;
        Address = one.Fault switch
        {
            FaultKind.Null => 0,
            FaultKind.Kernel => KernelAddress,
            FaultKind.LastUserPage => TaskSizeLimit - PageSize,
            FaultKind.Misaligned => page + (ulong)one.Reach,
            _ => page,
        };

        byte[] bytes = new byte[PageSize + Room + PageSize];
        bytes.AsSpan().Fill(Poison);
        if (IsMapped) Write(measured, file, one, bytes.AsSpan(0, PageSize + Room)[(int)(Address - Start)..]);
        Span<byte> text = bytes.AsSpan(PageSize + Room);
        measured.Text.CopyTo(text);
        text[measured.Text.Length] = 0;
        before = [.. bytes];

        BufferMemory memory = new(new UserAddress(Start), bytes);
        Memory = one.Fault switch
        {
            FaultKind.Mapped => memory.WithHole(new UserAddress(Address + (ulong)one.Reach), Room - (ulong)one.Reach),
            FaultKind.Hole => memory.WithHole(new UserAddress(Start), PageSize + (ulong)one.Reach),
            FaultKind.ReadOnly => memory.WithReadOnly(new UserAddress(Start), PageSize + Room),
            _ => memory,
        };
    }

    /// <summary>The struct's address.</summary>
    public ulong Address { get; }

    public BufferMemory Memory { get; }

    /// <summary>The bytes of the struct and behind it, before the call.</summary>
    public ReadOnlySpan<byte> Before => IsMapped ? before.AsSpan((int)(Address - Start)) : [];

    /// <summary>The same bytes as they are now.</summary>
    public ReadOnlySpan<byte> After => IsMapped ? Memory.Bytes[(int)(Address - Start)..] : [];

    /// <summary>Whether the bytes in front of the struct are what they were.</summary>
    public bool IsFrontUntouched => !IsMapped || Memory.Bytes[..(int)(Address - Start)].SequenceEqual(before.AsSpan(0, (int)(Address - Start)));

    /// <summary>Takes back what another thread wrote into a size field during the call, unless the call has written there since.</summary>
    /// <param name="field">Where the field lies in the struct.</param>
    /// <param name="later">What the other thread wrote.</param>
    public void TakeBack(int field, uint later)
    {
        if (!IsMapped) return;
        Span<byte> there = Memory.Bytes.Slice((int)(Address - Start) + field, sizeof(uint));
        if (MemoryMarshal.Read<uint>(there) == later) Before.Slice(field, sizeof(uint)).CopyTo(there);
    }

    /// <summary>TASK_SIZE_MAX of the machine that was measured: x86-64 with four levels of page tables.</summary>
    private static ulong TaskSizeLimit => (1UL << 47) - PageSize;

    private bool IsMapped => Address - Start < PageSize + Room;

    private static void Write(MeasuredInterface measured, OracleFile file, OracleCase one, Span<byte> there)
    {
        // A byte past the size that was passed stays poison. A size field of 0 was passed with the struct's first version behind it.
        if (!measured.IsReply)
        {
            int kernel = file.Kernel;
            ulong size = one.Size == 0 && measured.SizeField is not null ? (ulong)file.Floor : one.Size;
            Span<byte> given = there[..(int)Math.Min(size, (ulong)there.Length)];
            ReadOnlySpan<byte> head = measured.Head(one.Variant).AsSpan(0, kernel);
            head[..Math.Min(head.Length, given.Length)].CopyTo(given);
            if (given.Length > kernel && one.Tail != TailBytes.Prefilled) given[kernel..].Clear();
            if (one.Tail == TailBytes.NonzeroFirst) given[kernel] = 1;
            if (one.Tail == TailBytes.NonzeroLast) given[^1] = 1;
        }

        // The size field is there whatever it says.
        if (measured.SizeField is { } offset)
        {
            uint size = (uint)one.Size;
            MemoryMarshal.Write(there[offset..], in size);
        }
    }
}
