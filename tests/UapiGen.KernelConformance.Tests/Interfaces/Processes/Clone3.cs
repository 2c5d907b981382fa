using System.Numerics;
using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Processes.Kernel;
using UapiGen.Linux.Processes;

namespace UapiGen.KernelConformance.Interfaces.Processes;

/// <summary>
/// clone3(2) that makes nothing: every call asks for a namespace that the calling thread may not have, which the kernel finds out after it has taken the
/// struct and checked it. So EPERM says that the struct was good.
/// </summary>
internal sealed class Clone3 : KernelInterface
{
    private const ulong NewUts = 0x0400_0000, IntoCgroup = 0x2_0000_0000, ClearSighand = 0x1_0000_0000, Sighand = 0x800;

    /// <summary>CLONE_VM, CLONE_FS, CLONE_FILES: sharing is quicker than copying what is thrown away.</summary>
    private const ulong Shared = 0x700;

    private static readonly StructSizes s_sizes = new(64, 88, 64, 80, 88, 96);

    private readonly CloneFlags newer;

    public unsafe Clone3()
    {
        Capabilities.DropAll();
        foreach (CloneFlags flag in Enum.GetValues<CloneFlags>().Where(flag => BitOperations.IsPow2((ulong)flag) && (ulong)flag > IntoCgroup))
        {
            CloneArgs args = new() { Flags = (CloneFlags)(NewUts | Shared) | flag, ExitSignal = 17 };
            if (Kernel(new Registers((ulong)&args, CloneArgs.Ksize)).Error == Errno.EINVAL) newer |= flag;
        }
    }

    public override string Name => "clone3";

    public override IReadOnlyList<string> Skipped => newer == 0 ? [] : [$"{newer}: newer than this kernel"];

    public override Registers Draw(Draw draw, Scene scene)
    {
        StructWriter args = new StructWriter(88).U64(0, NewUts | Shared | Flags(draw)).U64(32, draw.Chance(80) ? 17UL : draw.Bits(draw.Pick(8, 16, 64)));
        if (draw.Chance(10)) args.U64(40, draw.Pick(0UL, 4096UL)).U64(48, draw.Pick(0UL, 4096UL, 1UL << 63));
        if (draw.Chance(15)) args.U64(64, SetTid(draw, scene).Value).U64(72, draw.Pick(0UL, 1UL, 2UL, 32UL, 33UL, 1UL << 32));
        if (draw.Chance(10)) args.U64(72, draw.Pick(1UL, 33UL));
        if (draw.Chance(30)) args.U64(80, draw.Pick(9999UL, 1UL << 31, 1UL << 40));

        ulong size = Sizes.Register(draw, s_sizes);
        UserAddress address = scene.Place(draw, 0, 8, 64, 72, 80, 88, (int)Math.Min(size, 5000));
        Tail.Write(draw, scene, address, size, s_sizes.Kernel, args.Bytes);
        return new Registers(address.Value, size);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Clone3, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = Clone3Call.Read(
            ref memory, new UserAddress(registers.First), registers.Second, stackalloc int[Clone3Call.DeepestNamespace], out CloneArgs _);
        return error == Errno.Success ? Errno.EPERM : error;
    }

    private ulong Flags(Draw draw) => draw.Below(8) switch
    {
        0 => IntoCgroup,
        1 => draw.Pick(Sighand, ClearSighand, ClearSighand | Sighand),
        2 => (1UL << (34 + draw.Below(30))) & ~(ulong)newer,
        3 => draw.Pick(1UL, 0x80UL, 0x0040_0000UL),
        _ => 0,
    };

    private static UserAddress SetTid(Draw draw, Scene scene)
    {
        UserAddress address = scene.Place(draw, 1, 4, 8, 128);
        scene.Write(address, new StructWriter(8).U32(0, 1).U32(4, 1).Bytes);
        return address;
    }
}
