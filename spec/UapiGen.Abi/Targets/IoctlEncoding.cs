namespace UapiGen.Abi;

/// <summary>How an architecture packs direction, size, type and number into an ioctl command (include/uapi/asm-generic/ioctl.h and its overrides).</summary>
/// <param name="SizeBits">Bits for the argument's size: 14, or 13 on powerpc, mips, sparc and alpha.</param>
/// <param name="DirectionShift">First bit of the direction: 30, or 29.</param>
/// <param name="None">Code of <c>_IO</c>.</param>
/// <param name="Write">Code of <c>_IOW</c>: user space writes.</param>
/// <param name="Read">Code of <c>_IOR</c>: user space reads.</param>
public sealed record IoctlEncoding(int SizeBits, int DirectionShift, uint None, uint Write, uint Read)
{
    private const int NumberBits = 8;
    private const int TypeBits = 8;
    private const int SizeShift = NumberBits + TypeBits;

    /// <summary>x86, arm, arm64, riscv, s390, loongarch: asm-generic/ioctl.h as it stands.</summary>
    public static IoctlEncoding Generic { get; } = new(SizeBits: 14, DirectionShift: 30, None: 0, Write: 1, Read: 2);

    /// <summary>powerpc, mips, sparc, alpha: three direction bits, and <c>_IO</c> is 1 instead of 0 (arch/powerpc/include/uapi/asm/ioctl.h).</summary>
    public static IoctlEncoding PowerPc { get; } = new(SizeBits: 13, DirectionShift: 29, None: 1, Write: 4, Read: 2);

    /// <summary>The largest size that a number can carry here, in bytes.</summary>
    public int MaximumSize => (1 << SizeBits) - 1;

    /// <summary><c>_IOC(direction, type, number, size)</c>.</summary>
    /// <param name="direction">What the number says of its argument.</param>
    /// <param name="type">The type letter.</param>
    /// <param name="number">The sequence number.</param>
    /// <param name="size">The argument's size in bytes; ignored for <see cref="IoctlDirection.None"/>, whose number carries none.</param>
    public uint Encode(IoctlDirection direction, byte type, byte number, int size)
    {
        uint code = direction switch
        {
            IoctlDirection.None => None,
            IoctlDirection.Write => Write,
            IoctlDirection.Read => Read,
            _ => Read | Write,
        };
        uint sizeField = direction == IoctlDirection.None ? 0 : (uint)size & (uint)MaximumSize;
        return (code << DirectionShift) | (sizeField << SizeShift) | ((uint)type << NumberBits) | number;
    }

    /// <summary>Takes a number apart; null where its direction is none that <c>_IO</c>, <c>_IOR</c>, <c>_IOW</c> or <c>_IOWR</c> gives it here.</summary>
    /// <param name="number">The number.</param>
    public IoctlParts? Decode(uint number)
    {
        uint code = number >> DirectionShift;
        IoctlDirection? direction =
            code == None ? IoctlDirection.None :
            code == Write ? IoctlDirection.Write :
            code == Read ? IoctlDirection.Read :
            code == (Read | Write) ? IoctlDirection.ReadWrite : null;
        return direction is { } known ? new IoctlParts(known, (byte)(number >> NumberBits), (byte)number, (int)(number >> SizeShift) & MaximumSize) : null;
    }
}
