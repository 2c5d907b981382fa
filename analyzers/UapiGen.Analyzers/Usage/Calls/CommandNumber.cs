using System.Globalization;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>A command number taken apart.</summary>
/// <param name="Written">The number as it was found.</param>
/// <param name="OfPowerPc">Whether it is powerpc's number, which shares it with mips, sparc and alpha.</param>
/// <param name="Direction">What it says of its argument.</param>
/// <param name="Type">The type letter.</param>
/// <param name="Number">The sequence number.</param>
/// <param name="Size">The argument's size in bytes.</param>
internal readonly record struct CommandNumber(uint Written, bool OfPowerPc, IoctlDirection Direction, byte Type, byte Number, int Size)
{
    /// <summary>The other architectures' number.</summary>
    public uint Other => (OfPowerPc ? IoctlEncoding.Generic : IoctlEncoding.PowerPc).Encode(Direction, Type, Number, Size);

    /// <summary>The number on x86, whichever was written.</summary>
    public uint Generic => OfPowerPc ? Other : Written;

    /// <summary>How a C header writes it.</summary>
    public string Macro => Direction switch
    {
        IoctlDirection.None => $"_IO({Hex(Type)}, {Hex(Number)})",
        IoctlDirection.Write => $"_IOW({Hex(Type)}, {Hex(Number)}, {Bytes})",
        IoctlDirection.Read => $"_IOR({Hex(Type)}, {Hex(Number)}, {Bytes})",
        _ => $"_IOWR({Hex(Type)}, {Hex(Number)}, {Bytes})",
    };

    /// <summary>How the attribute of a declared struct writes it.</summary>
    public string AttributeArguments =>
        $"{Hex(Type)}, {Hex(Number)}" + (Direction == IoctlDirection.None ? "" : ", Direction = IoctlDirection." + Direction);

    private string Bytes => Size == 1 ? "1 byte" : Size.ToString(CultureInfo.InvariantCulture) + " bytes";

    /// <summary>Takes a number apart; null where it is none of <c>_IOC</c>, or one that headers define as a plain number for all architectures.</summary>
    public static CommandNumber? Decode(uint number)
    {
        uint direction = number >> 30;
        int size = (int)(number >> 16) & 0x3FFF;
        byte type = (byte)(number >> 8), sequence = (byte)number;
        if (direction != 0)
            return new CommandNumber(number, false, direction switch { 1 => IoctlDirection.Write, 2 => IoctlDirection.Read, _ => IoctlDirection.ReadWrite }, type, sequence, size);
        if (IsPlain(type)) return null;
        if (size == 0) return new CommandNumber(number, false, IoctlDirection.None, type, sequence, 0);
        return number >> 16 == 0x2000 ? new CommandNumber(number, true, IoctlDirection.None, type, sequence, 0) : null;
    }

    /// <summary>The number in hexadecimal.</summary>
    public static string Text(uint number) => "0x" + number.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>Who has the number.</summary>
    public static string Architectures(bool powerPc) => powerPc ? "powerpc, mips and sparc" : "x86, arm and riscv";

    /// <summary>
    /// Letters of headers that write their numbers out, the same for every architecture (linux/sockios.h, cdrom.h, hdreg.h, loop.h, kd.h, vt.h, fb.h,
    /// scsi/sg.h) or of its own for each (asm/ioctls.h), and the numbers that have none.
    /// </summary>
    private static bool IsPlain(byte type) => type is 0x00 or 0x03 or 0x22 or 0x46 or 0x4B or 0x4C or 0x53 or 0x54 or 0x56 or 0x89;

    private static string Hex(byte value) => "0x" + value.ToString("X2", CultureInfo.InvariantCulture);
}
