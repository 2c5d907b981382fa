using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Files.Kernel;
using UapiGen.Linux.Files;

namespace UapiGen.KernelConformance.Interfaces.Files;

/// <summary>file_getattr(2) of a file that is thrown away.</summary>
internal sealed class FileGetattr : KernelInterface
{
    private static readonly StructSizes s_sizes = new(24, 24, 24, 32);

    private readonly TemporaryDirectory directory = new();
    private readonly FileAttr attributes;

    /// <summary>What the file's attributes are is the kernel's to say: asked once, with room for all of them.</summary>
    public unsafe FileGetattr()
    {
        FileAttr reply = default;
        fixed (byte* path = "here\0"u8)
        {
            SyscallResult asked = Kernel(new Registers(directory.Descriptor, (ulong)path, (ulong)&reply, FileAttr.Ksize));
            if (asked.Error != Errno.Success) throw new NotHereException($"file_getattr(2) of a temporary file: {asked.Error}; Linux 6.17 brought it");
        }

        attributes = reply;
    }

    public override string Name => "file_getattr";

    public override Registers Draw(Draw draw, Scene scene)
    {
        ulong size = Sizes.Register(draw, s_sizes);
        UserAddress path = PathDraw.Of(draw, scene);
        UserAddress address = scene.Place(draw, 0, 8, 24, (int)Math.Min(size, 5000));
        return new Registers(directory.Descriptor, path.Value, address.Value, size, PathDraw.Flags(draw, path));
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.FileGetattr, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        UserAddress reply = new(registers.Third);
        Errno error = FileAttrCall.CheckGet((uint)registers.Fifth, reply, registers.Fourth);
        if (error == Errno.Success) error = PathDraw.Walk(ref memory, new UserAddress(registers.Second));
        return error == Errno.Success ? FileAttrCall.WriteGet(ref memory, reply, registers.Fourth, attributes) : error;
    }

    protected override void TakeDown() => directory.Dispose();
}
