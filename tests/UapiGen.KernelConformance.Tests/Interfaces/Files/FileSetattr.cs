using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Files.Kernel;
using UapiGen.Linux.Files;

namespace UapiGen.KernelConformance.Interfaces.Files;

/// <summary>file_setattr(2): with flags on a path that leads nowhere, and without any on a file that is thrown away.</summary>
internal sealed class FileSetattr : KernelInterface
{
    private static readonly StructSizes s_sizes = new(24, 24, 24, 32);

    private readonly TemporaryDirectory directory = new();
    private readonly FileXFlags newer;

    public FileSetattr() =>
        newer = new[] { FileXFlags.Verity, FileXFlags.CaseFolding, FileXFlags.CaseNotPreserved }
            .Where(flag => !IsKnown(flag)).Aggregate(FileXFlags.None, (all, flag) => all | flag);

    public override string Name => "file_setattr";

    public override IReadOnlyList<string> Skipped => newer == 0 ? [] : [$"{newer}: newer than this kernel"];

    public override Registers Draw(Draw draw, Scene scene)
    {
        ulong size = Sizes.Register(draw, s_sizes);
        bool exists = draw.Chance(20);
        UserAddress path = exists ? scene.PlainText(0, TemporaryDirectory.Here) : PathDraw.Nowhere(draw, scene);
        StructWriter attr = new(24);
        if (!exists && draw.Chance(50)) attr.U64(0, draw.Bits(draw.Pick(17, 32, 64)) & ~(ulong)newer).U32(8, draw.Next()).U32(12, draw.Next()).U32(16, draw.Next());
        UserAddress address = scene.Place(draw, 0, 8, 24, (int)Math.Min(size, 5000));
        Tail.Write(draw, scene, address, size, s_sizes.Kernel, attr.Bytes);
        return new Registers(directory.Descriptor, path.Value, address.Value, size, PathDraw.Flags(draw, path));
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.FileSetattr, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = FileAttrCall.ReadSet(ref memory, (uint)registers.Fifth, new UserAddress(registers.Third), registers.Fourth, out FileAttr _);
        return error == Errno.Success ? PathDraw.Walk(ref memory, new UserAddress(registers.Second)) : error;
    }

    private unsafe bool IsKnown(FileXFlags flag)
    {
        FileAttr asked = new() { FaXflags = flag };
        fixed (byte* path = "nowhere/file\0"u8)
        {
            SyscallResult set = Kernel(new Registers(directory.Descriptor, (ulong)path, (ulong)&asked, FileAttr.Ksize));
            if (set.Error is Errno.ENOSYS or Errno.EPERM) throw new NotHereException($"file_setattr(2): {set.Error}; Linux 6.17 brought it");
            return set.Error == Errno.ENOENT;
        }
    }

    protected override void TakeDown() => directory.Dispose();
}
