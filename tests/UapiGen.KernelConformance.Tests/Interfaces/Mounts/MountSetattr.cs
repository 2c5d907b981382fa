using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Files.Kernel;
using UapiGen.Linux.Mounts.Kernel;
using UapiGen.Linux.Mounts;

namespace UapiGen.KernelConformance.Interfaces.Mounts;

/// <summary>mount_setattr(2) on a mount of its own.</summary>
internal sealed class MountSetattr : KernelInterface
{
    private const ulong EmptyPath = 0x1000, Recursive = 0x8000, NoFollow = 0x100, NoAutomount = 0x800;

    private readonly PrivateMount mount = new();

    public override string Name => "mount_setattr";

    public override Registers Draw(Draw draw, Scene scene)
    {
        UserAddress path = draw.Below(20) switch
        {
            0 => default,
            <= 5 => scene.PlainText(0, "/nowhere/at/all"u8),
            _ => scene.PlainText(0, mount.Path),
        };
        ulong size = Sizes.Register(draw, MountAttrDraw.Sizes);
        UserAddress address = scene.Place(draw, 0, 8, 16, 24, 32, (int)Math.Min(size, 5000));
        Tail.Write(draw, scene, address, size, MountAttrDraw.Sizes.Kernel, MountAttrDraw.Fields(draw).Bytes);
        ulong flags = draw.Below(12) switch
        {
            0 => draw.Bits(32) & ~EmptyPath,
            1 => draw.Pick(Recursive, NoFollow, NoAutomount, Recursive | NoFollow),
            _ => 0,
        };
        return new Registers(unchecked((ulong)-100), path.Value, flags, address.Value, size);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.MountSetattr, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = MountSetattrCall.Read(
            ref memory, (uint)registers.Third, new UserAddress(registers.Fourth), registers.Fifth, mount.IsMounted, out MountAttr asked, out bool isNothing);
        if (error != Errno.Success || isNothing) return error;
        if ((asked.AttrSet & MountAttributes.IdMapped) != 0) return Errno.EBADF;

        error = UserPath.Read(ref memory, new UserAddress(registers.Second), stackalloc byte[UserPath.Room], out ReadOnlySpan<byte> path);
        if (error != Errno.Success) return error;
        return path.SequenceEqual(mount.Path) ? Errno.Success : Errno.ENOENT;
    }

    protected override void TakeDown() => mount.Dispose();
}
