using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Processes;
using UapiGen.Linux.Processes.Kernel;
using Waiter = UapiGen.Linux.Processes.FutexWaitv;

namespace UapiGen.KernelConformance.Interfaces.Processes;

/// <summary>futex_waitv(2) that never waits: every word has another value than is expected of it.</summary>
internal sealed class FutexWaitv : KernelInterface
{
    private const int ElementSize = 24, Size32 = 2, PrivateFlag = 128;

    public override string Name => "futex_waitv";

    public override Registers Draw(Draw draw, Scene scene)
    {
        ulong count = draw.Below(10) switch
        {
            0 => draw.Pick(0UL, 128UL, 129UL, 1UL << 31),
            1 => (ulong)draw.Below(130),
            _ => 1 + (ulong)draw.Below(4),
        };
        int drawn = (int)Math.Min(count, 128);
        UserAddress word = scene.PlainText(64, [0x11, 0x22, 0x33]);
        UserAddress address = scene.Place(draw, 0, 8, 16, ElementSize, 2 * ElementSize, drawn * ElementSize);
        int spoiled = draw.Chance(40) ? draw.Below(Math.Max(drawn, 1)) : -1;
        for (int i = 0; i < drawn; i++)
        {
            StructWriter waiter = new StructWriter(ElementSize).U64(0, 7).U64(8, word.Value).U32(16, Size32 | (draw.Chance(50) ? PrivateFlag : 0UL));
            if (i == spoiled) Spoil(draw, waiter);
            scene.Write(address + (ulong)(i * ElementSize), waiter.Bytes);
        }

        UserAddress timeout = draw.Chance(70) ? default : Timeout(draw, scene);
        ulong clock = draw.Chance(90) ? 1UL : draw.Pick(0UL, 2UL, 7UL, 0xFFFF_FFFFUL);
        return new Registers(address.Value, count, draw.Chance(95) ? 0UL : draw.Bits(32), timeout.Value, clock);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.FutexWaitv, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Waiter[] waiters = new Waiter[Waiter.LargestCount];
        Errno error = FutexWaitvCall.Read(
            ref memory, new UserAddress(registers.First), (uint)registers.Second, (uint)registers.Third, new UserAddress(registers.Fourth), (int)registers.Fifth, waiters);
        return error == Errno.Success ? Wait(ref memory, waiters.AsSpan(0, (int)registers.Second)) : error;
    }

    /// <summary>
    /// What the words are answered with: each is looked for first, of which a private one is only an address; then the first value is read, and is another.
    /// </summary>
    private static Errno Wait<TMemory>(ref TMemory memory, ReadOnlySpan<Waiter> waiters)
        where TMemory : struct, IUserMemory
    {
        foreach (ref readonly Waiter waiter in waiters)
        {
            UserAddress word = new(waiter.Uaddr);
            if (word.Value % sizeof(uint) != 0) return Errno.EINVAL;
            if (!memory.IsAccessOk(word, sizeof(uint))) return Errno.EFAULT;
            if ((waiter.Flags & FutexWaitvFlags.Private) == 0 && !memory.TryGet(word, out uint _)) return Errno.EFAULT;
        }

        return memory.TryGet(new UserAddress(waiters[0].Uaddr), out uint _) ? Errno.EAGAIN : Errno.EFAULT;
    }

    private static void Spoil(Draw draw, StructWriter waiter)
    {
        switch (draw.Below(4))
        {
            case 0:
                waiter.U32(20, draw.Bits(32));
                break;
            case 1:
                waiter.U32(16, draw.Pick(0UL, 1UL, 3UL, Size32 | 0x10UL, Size32 | 0x100UL, 1UL << 31));
                break;
            case 2:
                waiter.U64(8, draw.Pick(0UL, 1UL, 4096UL, 1UL << 63));
                break;
            default:
                waiter.U64(0, draw.Pick(1UL << 32, ulong.MaxValue));
                break;
        }
    }

    /// <summary>A moment that is over, or one that no clock can show.</summary>
    private static UserAddress Timeout(Draw draw, Scene scene)
    {
        UserAddress address = scene.Place(draw, 1, 8, 16);
        scene.Write(address, new StructWriter(16).U64(0, draw.Chance(80) ? 0UL : ulong.MaxValue).U64(8, draw.Chance(80) ? 1UL : 1_000_000_000UL).Bytes);
        return address;
    }
}
