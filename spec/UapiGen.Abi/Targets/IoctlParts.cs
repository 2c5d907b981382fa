using System.Globalization;

namespace UapiGen.Abi;

/// <summary>What an ioctl command's number is made of.</summary>
/// <param name="Direction">What it says of its argument.</param>
/// <param name="Type">The type letter.</param>
/// <param name="Number">The sequence number.</param>
/// <param name="Size">The argument's size, in bytes; <c>_IO</c> gives none.</param>
public readonly record struct IoctlParts(IoctlDirection Direction, byte Type, byte Number, int Size)
{
    /// <summary>How C makes the number: <c>_IOWR(0xae, 0xe4, 24 bytes)</c>.</summary>
    public override string ToString()
    {
        string place = string.Format(CultureInfo.InvariantCulture, "0x{0:x2}, 0x{1:x2}", Type, Number), size = Counted.Bytes(Size);
        return Direction switch
        {
            // What has a size and no direction no macro but this makes.
            IoctlDirection.None => Size == 0 ? $"_IO({place})" : $"_IOC(_IOC_NONE, {place}, {Size.ToString(CultureInfo.InvariantCulture)})",
            IoctlDirection.Write => $"_IOW({place}, {size})",
            IoctlDirection.Read => $"_IOR({place}, {size})",
            _ => $"_IOWR({place}, {size})",
        };
    }
}
