using System.Runtime.InteropServices;
using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Mounts;
using UapiGen.Linux.Mounts.Kernel;

namespace UapiGen.KernelConformance.Interfaces.Mounts;

/// <summary>statmount(2) of a mount of its own.</summary>
internal sealed class Statmount : KernelInterface
{
    /// <summary>STATMOUNT_*: basics, strings, both, and bits that nobody knows.</summary>
    private static readonly StatmountMask[] s_masks =
    [
        0, StatmountMask.SuperblockBasic, StatmountMask.MountBasic, StatmountMask.SuperblockBasic | StatmountMask.MountBasic, StatmountMask.FileSystemType,
        StatmountMask.SuperblockBasic | StatmountMask.FileSystemType, StatmountMask.FileSystemType | StatmountMask.MountPoint, (StatmountMask)(1UL << 63), StatmountMask.MountBasic | (StatmountMask)(1UL << 62),
    ];

    private const StatmountMask Strings = StatmountMask.FileSystemType | StatmountMask.MountPoint;

    private readonly MountsOfThisThread mounts = new();
    private readonly Dictionary<StatmountMask, byte[]> replies = [];
    private readonly bool knowsByDescriptor;
    private readonly bool refusesRoomFirst;

    public Statmount()
    {
        knowsByDescriptor = Kernel(new Registers(0, 0, 0, StatmountCall.ByDescriptor)).Error == Errno.EFAULT;
        foreach (StatmountMask mask in s_masks) replies[mask] = Ask(mask);
        refusesRoomFirst = RefusesRoomFirst();
    }

    public override string Name => "statmount";

    public override IReadOnlyList<string> Skipped => knowsByDescriptor ? [] : ["STATMOUNT_BY_FD: newer than this kernel"];

    public override Registers Draw(Draw draw, Scene scene)
    {
        UserAddress request = MntIdReqDraw.Write(draw, scene, mounts.Id, (ulong)draw.Pick(s_masks));
        ulong room = draw.Below(8) switch
        {
            0 => (ulong)draw.Below(8),
            1 => (ulong)(StatmountReply.Ksize + draw.Below(17) - 8),
            2 => (ulong)draw.Below(4096),
            3 => draw.Pick(1UL << 32, ulong.MaxValue, 1UL << 46),
            4 => (ulong)draw.Below(600),
            _ => 4096,
        };
        UserAddress buffer = scene.Place(draw, 1, 4, 8, StatmountReply.Ksize, StatmountReply.Ksize + 8, (int)Math.Min(room, 600));
        ulong flags = draw.Chance(95) ? 0UL : draw.Bits(32);
        return new Registers(request.Value, buffer.Value, room, knowsByDescriptor ? flags : flags & ~(ulong)StatmountCall.ByDescriptor);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Statmount, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = StatmountCall.Read(ref memory, version: 1, new UserAddress(registers.First), (uint)registers.Fourth, out MntIdReq asked);
        if (error != Errno.Success) return error;
        if (registers.Fourth == StatmountCall.ByDescriptor) return Errno.EBADF;
        if (asked.MntNsId != 0) return Errno.ENOENT;
        if (asked.MntNsFd != 0) return Errno.EBADF;

        UserAddress buffer = new(registers.Second);
        ulong room = registers.Third;
        StatmountMask mask = (StatmountMask)asked.Param;
        if (!memory.IsAccessOk(buffer, room)) return Errno.EFAULT;
        bool isTooShort = (mask & Strings) != 0 && room <= StatmountReply.Ksize;
        if (isTooShort && (room == StatmountReply.Ksize || refusesRoomFirst)) return Errno.EOVERFLOW;
        if (asked.MntId != mounts.Id) return Errno.ENOENT;

        byte[] known = replies[mask];
        ReadOnlySpan<byte> strings = known.AsSpan(StatmountReply.Ksize);
        if (isTooShort || (!strings.IsEmpty && room < (ulong)known.Length)) return Errno.EOVERFLOW;

        StatmountReply reply = MemoryMarshal.Read<StatmountReply>(known);
        reply.Size = (uint)Math.Min(room, StatmountReply.Ksize) + (uint)strings.Length;
        return StatmountCall.Write(ref memory, buffer, room, ref reply, strings);
    }

    protected override void TakeDown() => mounts.Dispose();

    /// <summary>Room for less than the struct and strings besides is refused before the mount is looked for by some kernels, and after by others, of one release even.</summary>
    private unsafe bool RefusesRoomFirst()
    {
        MntIdReq request = new() { Size = MntIdReq.SizeVer0, MntId = 1UL << 62, Param = (ulong)StatmountMask.FileSystemType };
        return Kernel(new Registers((ulong)&request, 0, 100)).Error == Errno.EOVERFLOW;
    }

    /// <summary>What the mount is, is the kernel's to say: asked once for each mask, with room for all of it.</summary>
    private unsafe byte[] Ask(StatmountMask mask)
    {
        byte[] room = new byte[4096];
        MntIdReq request = new() { Size = MntIdReq.SizeVer0, MntId = mounts.Id, Param = (ulong)mask };
        fixed (byte* buffer = room)
        {
            SyscallResult asked = Kernel(new Registers((ulong)&request, (ulong)buffer, (ulong)room.Length));
            if (asked.Error != Errno.Success) throw new NotHereException($"statmount(2) of a mount: {asked.Error}");
        }

        return room[..(int)MemoryMarshal.Read<uint>(room)];
    }
}
