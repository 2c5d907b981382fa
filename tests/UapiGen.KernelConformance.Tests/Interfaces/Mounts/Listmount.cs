using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Mounts.Kernel;
using UapiGen.Linux.Mounts;

namespace UapiGen.KernelConformance.Interfaces.Mounts;

/// <summary>listmount(2) of this thread's mounts.</summary>
internal sealed class Listmount : KernelInterface
{
    /// <summary>LISTMOUNT_REVERSE.</summary>
    private const uint Reverse = 1;

    private readonly MountsOfThisThread mounts = new();

    public override string Name => "listmount";

    public override Registers Draw(Draw draw, Scene scene)
    {
        ulong last = draw.Below(8) switch
        {
            0 => draw.Pick(1UL, 1UL << 31, (1UL << 31) + 1),
            1 => mounts.Id,
            2 => 1UL << 62,
            _ => 0,
        };
        UserAddress request = MntIdReqDraw.Write(draw, scene, draw.Chance(80) ? MntIdReqDraw.Root : mounts.Id, last);
        ulong count = draw.Below(8) switch
        {
            0 => 0,
            1 => draw.Pick(1_000_000UL, 1_000_001UL, 1UL << 61, ulong.MaxValue),
            2 => (ulong)draw.Below(100),
            _ => (ulong)draw.Below(6),
        };
        UserAddress ids = scene.Place(draw, 1, 8, 16, (int)Math.Min(8 * Math.Min(count, 100), 800));
        return new Registers(request.Value, ids.Value, count, draw.Chance(95) ? 0UL : draw.Bits(32));
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Listmount, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        UserAddress ids = new(registers.Second);
        Errno error = ListmountCall.Read(ref memory, new UserAddress(registers.First), ids, registers.Third, (uint)registers.Fourth, out MntIdReq asked);
        if (error != Errno.Success) return error;
        if (asked.MntNsId != 0) return Errno.ENOENT;
        if (asked.MntNsFd != 0) return Errno.EBADF;

        bool isReverse = (uint)registers.Fourth == Reverse;
        return mounts.Below(asked.MntId, asked.Param, isReverse, out IReadOnlyList<ulong> found)
            ? ListmountCall.Write(ref memory, ids, [.. found.Take((int)registers.Third)])
            : Errno.ENOENT;
    }

    protected override void TakeDown() => mounts.Dispose();
}
