namespace UapiGen.KernelConformance.Interfaces;

/// <summary>Command numbers of ioctl(2), put together as include/uapi/asm-generic/ioctl.h does: x86, arm64 and riscv.</summary>
internal static class Commands
{
    public const uint None = 0, Write = 1, Read = 2, Both = 3;

    /// <summary>A command's number.</summary>
    /// <param name="direction">Who reads and who writes.</param>
    /// <param name="type">The type letter.</param>
    /// <param name="number">The sequence number.</param>
    /// <param name="size">The argument's size, 14 bits.</param>
    public static uint Number(uint direction, uint type, uint number, uint size) => (direction << 30) | (size << 16) | (type << 8) | number;
}
