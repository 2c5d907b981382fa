using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Files.Kernel;
using UapiGen.Linux.Mounts.Kernel;
using UapiGen.Linux.Mounts;

namespace UapiGen.KernelConformance.Interfaces.Mounts;

/// <summary>open_tree_attr(2): a detached copy of a mount of its own, with attributes, that is closed again.</summary>
internal sealed class OpenTreeAttr : KernelInterface
{
    private const ulong CloneTree = 1, CloseOnExec = 0x80000, Recursive = 0x8000;

    private readonly PrivateMount mount = new();
    private readonly bool hasNamespaces;

    /// <summary>NULL with a path that is not there either: only an unknown flag is EINVAL.</summary>
    public OpenTreeAttr()
    {
        SyscallResult asked = Kernel(new Registers(unchecked((ulong)-100), 0, (ulong)OpenTreeFlags.Namespace));
        if (asked.Error == Errno.ENOSYS) throw new NotHereException("this kernel has no open_tree_attr(2); Linux 6.15 brought it");
        hasNamespaces = asked.Error != Errno.EINVAL;
    }

    public override IReadOnlyList<string> Skipped =>
        hasNamespaces ? ["OPEN_TREE_NAMESPACE: it makes a mount namespace"] : ["OPEN_TREE_NAMESPACE: newer than this kernel"];

    public override string Name => "open_tree_attr";

    public override Registers Draw(Draw draw, Scene scene)
    {
        UserAddress path = draw.Below(20) switch
        {
            0 => default,
            <= 4 => scene.PlainText(0, "/nowhere/at/all"u8),
            _ => scene.PlainText(0, mount.Path),
        };
        ulong size = Sizes.Register(draw, MountAttrDraw.Sizes);
        UserAddress address = scene.Place(draw, 0, 8, 16, 24, 32, (int)Math.Min(size, 5000));
        if (draw.Chance(10)) (address, size) = (default, draw.Chance(50) ? 0UL : size);
        if (draw.Chance(5)) size = 0;
        Tail.Write(draw, scene, address, size, MountAttrDraw.Sizes.Kernel, MountAttrDraw.Fields(draw).Bytes);
        ulong flags = draw.Below(12) switch
        {
            0 => draw.Bits(32),
            1 => CloseOnExec,
            2 => CloneTree | CloseOnExec | Recursive,
            _ => CloneTree | CloseOnExec,
        };
        return new Registers(unchecked((ulong)-100), path.Value, flags & ~(ulong)OpenTreeFlags.Namespace, address.Value, size);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.OpenTreeAttr, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        UserAddress attr = new(registers.Fourth);
        uint flags = (uint)registers.Third;
        Errno error = OpenTreeAttrCall.CheckFlags(flags, attr, registers.Fifth, mount.IsMounted, mount.IsMounted);
        if (error != Errno.Success) return error;

        error = UserPath.Read(ref memory, new UserAddress(registers.Second), stackalloc byte[UserPath.Room], out ReadOnlySpan<byte> path);
        if (error != Errno.Success) return error;
        if (!path.SequenceEqual(mount.Path)) return Errno.ENOENT;

        error = OpenTreeAttrCall.ReadAttr(ref memory, flags, attr, registers.Fifth, mount.IsMounted, out MountAttr asked, out bool isNothing);
        if (error != Errno.Success || isNothing) return error;
        return (asked.AttrSet & MountAttributes.IdMapped) != 0 ? Errno.EBADF : Errno.Success;
    }

    public override bool IsSameValue(in Registers registers, long kernel, long generated) => kernel >= 0 && generated >= 0;

    public override void Settle(in Registers registers, long kernel) => LinuxCall.Close((int)kernel);

    protected override void TakeDown() => mount.Dispose();
}
