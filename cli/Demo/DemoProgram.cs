using System.Runtime.InteropServices;
using UapiGen.Cli.Serving;
using UapiGen.Linux.Kvm;

namespace UapiGen.Cli.Demo;

/// <summary>
/// The program of the demo: what QEMU does, on a buffer with a guard behind it. First the capability, then the call with its own struct's size; on E2BIG
/// the size that came back, and the call again.
/// </summary>
internal static unsafe class DemoProgram
{
    /// <summary>How the program's ioctl(2) is made: truly, or in this process.</summary>
    /// <param name="command">The command.</param>
    /// <param name="argument">A number, or the address of the struct.</param>
    public delegate SyscallResult Call(uint command, nuint argument);

    private const int Room = 64;
    private const byte Guard = 0xA5;

    public static DemoAnswer Run(ContractChoice contract, DemoRequest request, Call call)
    {
        if (!request.KnowsIoctl) return new DemoAnswer(0, Errno.Success, 0, Errno.Success, 0, KvmPpcCompat.None, Untouched: true);

        SyscallResult capability = call(KvmNumbers.Command(KvmNumbers.CheckExtension), (nuint)KvmNumbers.CapPpcCompatCaps);

        // Memory of the C library's: an address that stays, and that nobody moves while the kernel writes to it.
        byte* memory = (byte*)NativeMemory.Alloc(Room);
        try
        {
            new Span<byte>(memory, Room).Fill(Guard);
            Fill(memory, request.StructSize, request.Extra);
            Errno first = call(CompatCapsServices.Command(contract), (nuint)memory).Error;
            ulong firstSize = *(ulong*)memory, size = firstSize;
            Errno last = first;

            int filled = request.StructSize;
            if (first == Errno.E2BIG && firstSize >= KvmPpcCompatCaps.SizeVer0 && firstSize < (ulong)request.StructSize)
            {
                filled = (int)firstSize;
                last = call(CompatCapsServices.Command(contract), (nuint)memory).Error;
                size = *(ulong*)memory;
            }

            bool untouched = !new Span<byte>(memory + request.StructSize, Room - request.StructSize).ContainsAnyExcept(Guard)
                && (filled <= 24 && request.StructSize > 24 ? *(ulong*)(memory + 24) == request.Extra : true);
            return new DemoAnswer(capability.Error == Errno.Success ? capability.Value : 0, first, firstSize, last, size, (KvmPpcCompat)(*(ulong*)(memory + 16)), untouched);
        }
        finally
        {
            NativeMemory.Free(memory);
        }
    }

    private static void Fill(byte* memory, int size, ulong extra)
    {
        *(ulong*)memory = (ulong)size;
        *(ulong*)(memory + 8) = 0;
        *(ulong*)(memory + 16) = 0;
        if (size > 24) *(ulong*)(memory + 24) = extra;
    }
}
