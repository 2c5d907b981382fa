using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Seccomp.Kernel;
using UapiGen.Linux.Seccomp;

namespace UapiGen.KernelConformance.Interfaces.Seccomp;

/// <summary>SECCOMP_IOCTL_NOTIF_ADDFD to a notification that there is not: ENOENT says that the struct was good.</summary>
internal sealed class SeccompAddfd : KernelInterface
{
    private const uint Type = '!', AddfdNumber = 3, NobodysNumber = 200;
    private const ulong NoDescriptor = 9999;

    private static readonly StructSizes s_sizes = new(24, 24, 24, 32);

    private readonly SeccompListener listener = new();

    public override string Name => "SECCOMP_IOCTL_NOTIF_ADDFD";

    public override Registers Draw(Draw draw, Scene scene)
    {
        StructWriter addfd = new StructWriter(24)
            .U64(0, draw.Next())
            .U32(8, draw.Chance(80) ? 0UL : draw.Bits(draw.Pick(2, 32)))
            .U32(12, draw.Chance(90) ? (ulong)listener.Descriptor : NoDescriptor)
            .U32(16, draw.Chance(90) ? 0UL : 77UL)
            .U32(20, draw.Chance(90) ? 0UL : draw.Pick(0x80000UL, 1UL, 0x800UL));
        uint size = Sizes.Command(draw, s_sizes);
        UserAddress address = scene.Place(draw, 0, 8, 24, (int)size);
        Tail.Write(draw, scene, address, size, s_sizes.Kernel, addfd.Bytes);
        uint command = Commands.Number((uint)draw.Below(4), draw.Chance(97) ? Type : 0xFE, draw.Chance(97) ? AddfdNumber : NobodysNumber, size);
        return new Registers((ulong)listener.Descriptor, command, address.Value);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Ioctl, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = SeccompNotifCommand.ReadAddfd(ref memory, (uint)registers.Second, new UserAddress(registers.Third), out SeccompNotifAddfd asked);
        if (error != Errno.Success) return error;
        return asked.Srcfd == NoDescriptor ? Errno.EBADF : Errno.ENOENT;
    }

    protected override void TakeDown() => listener.Dispose();
}
