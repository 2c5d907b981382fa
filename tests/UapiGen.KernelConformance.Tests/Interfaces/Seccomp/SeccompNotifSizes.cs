using Sizes = UapiGen.Linux.Seccomp.SeccompNotifSizes;
using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;

namespace UapiGen.KernelConformance.Interfaces.Seccomp;

/// <summary>seccomp(2) with SECCOMP_GET_NOTIF_SIZES: 6 bytes, and no size to say.</summary>
internal sealed class SeccompNotifSizes : KernelInterface
{
    private const ulong GetNotifSizes = 3;

    private readonly Sizes sizes;

    /// <summary>The sizes are the kernel's to say: asked once.</summary>
    public unsafe SeccompNotifSizes()
    {
        Sizes reply = default;
        SyscallResult asked = Kernel(new Registers(GetNotifSizes, 0, (ulong)&reply));
        if (asked.Error != Errno.Success) throw new NotHereException($"seccomp(2) tells no sizes: {asked.Error}");
        sizes = reply;
    }

    public override string Name => "seccomp GET_NOTIF_SIZES";

    public override Registers Draw(Draw draw, Scene scene) =>
        new(GetNotifSizes, draw.Chance(90) ? 0UL : draw.Bits(32), scene.Place(draw, 0, 2, 4, 6).Value);

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Seccomp, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        if (registers.Second != 0) return Errno.EINVAL;
        Sizes told = sizes;
        return Sizes.CopyToUser(ref memory, new UserAddress(registers.Third), ref told);
    }
}
