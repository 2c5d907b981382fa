using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Files.Kernel;
using UapiGen.Linux.Files;

namespace UapiGen.KernelConformance.Interfaces.Files;

/// <summary>setxattrat(2) on a file that is thrown away.</summary>
internal sealed class Setxattrat : KernelInterface
{
    /// <summary>XATTR_SIZE_MAX (include/uapi/linux/limits.h).</summary>
    private const int LargestValue = 65536;

    private readonly TemporaryDirectory directory = new();

    public override string Name => "setxattrat";

    public override Registers Draw(Draw draw, Scene scene)
    {
        bool exists = draw.Chance(30);
        UserAddress path = exists ? scene.PlainText(0, TemporaryDirectory.Here) : PathDraw.Nowhere(draw, scene);
        ulong valueSize = draw.Below(12) switch
        {
            0 when !exists => draw.Pick<ulong>(LargestValue, LargestValue + 1, uint.MaxValue),
            1 when !exists => (ulong)draw.Below(5000),
            2 => 0,
            _ => (ulong)draw.Below(64),
        };
        UserAddress value = scene.Place(draw, 1, (int)Math.Min(valueSize, 5000));
        ulong flags = draw.Chance(exists ? 0 : 15) ? draw.Bits(draw.Pick(3, 32)) : 0;
        (UserAddress address, ulong size) = XattrDraw.Arguments(draw, scene, value, valueSize, flags);
        UserAddress name = XattrDraw.Name(draw, scene, "user.uapigen"u8);
        return new Registers(directory.Descriptor, path.Value, PathDraw.Flags(draw, path), name.Value, address.Value, size);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Setxattrat, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = XattratCall.ReadSet(
            ref memory, (uint)registers.Third, new UserAddress(registers.Fourth), new UserAddress(registers.Fifth), registers.Sixth,
            stackalloc byte[XattratCall.LongestName + 1], out ReadOnlySpan<byte> _, out XattrArgs asked);
        if (error != Errno.Success) return error;

        byte[] value = new byte[asked.Size];
        if (!memory.TryCopyFromUser(new UserAddress(asked.Value), value)) return Errno.EFAULT;
        return PathDraw.Walk(ref memory, new UserAddress(registers.Second));
    }

    protected override void TakeDown() => directory.Dispose();
}
