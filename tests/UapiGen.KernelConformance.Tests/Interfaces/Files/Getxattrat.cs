using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Files.Kernel;
using UapiGen.Linux.Files;

namespace UapiGen.KernelConformance.Interfaces.Files;

/// <summary>getxattrat(2) of a file that is thrown away, with one attribute.</summary>
internal sealed class Getxattrat : KernelInterface
{
    private readonly TemporaryDirectory directory = new();

    /// <summary>The attribute is there from the beginning.</summary>
    public unsafe Getxattrat()
    {
        fixed (byte* path = "here\0"u8)
        fixed (byte* name = "user.uapigen\0"u8)
        fixed (byte* content = Content)
        {
            XattrArgs args = new() { Value = (ulong)content, Size = (uint)Content.Length };
            Registers set = new(directory.Descriptor, (ulong)path, 0, (ulong)name, (ulong)&args, XattrArgs.Ksize);
            Errno error = Ask(SyscallName.Setxattrat, set).Error;
            if (error != Errno.Success) throw new NotHereException($"setxattrat(2) on a temporary file: {error}; Linux 6.13 brought it");
        }
    }

    private static ReadOnlySpan<byte> Attribute => "user.uapigen"u8;

    private static ReadOnlySpan<byte> Content => "what it says"u8;

    public override string Name => "getxattrat";

    public override Registers Draw(Draw draw, Scene scene)
    {
        UserAddress path = PathDraw.Of(draw, scene);
        ulong valueSize = draw.Below(8) switch
        {
            0 => 0,
            1 => draw.Pick<ulong>(65536, 65537, uint.MaxValue),
            2 => (ulong)draw.Below(5000),
            _ => (ulong)draw.Below(40),
        };
        UserAddress value = scene.Place(draw, 1, 1, 8, (int)Math.Min(valueSize, 5000));
        (UserAddress address, ulong size) = XattrDraw.Arguments(draw, scene, value, valueSize, draw.Chance(10) ? draw.Bits(32) : 0);
        UserAddress name = XattrDraw.Name(draw, scene, draw.Chance(85) ? Attribute : "user.nothing"u8);
        return new Registers(directory.Descriptor, path.Value, PathDraw.Flags(draw, path), name.Value, address.Value, size);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Getxattrat, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Span<byte> name = stackalloc byte[XattratCall.LongestName + 1];
        Errno error = XattratCall.ReadGet(
            ref memory, (uint)registers.Third, new UserAddress(registers.Fourth), new UserAddress(registers.Fifth), registers.Sixth, name, out ReadOnlySpan<byte> attribute, out XattrArgs asked);
        if (error == Errno.Success) error = PathDraw.Walk(ref memory, new UserAddress(registers.Second));
        if (error != Errno.Success) return error;
        if (!attribute.SequenceEqual(Attribute)) return Errno.ENODATA;

        if (asked.Size == 0) return SyscallResult.Of(Content.Length);
        if (asked.Size < Content.Length) return Errno.ERANGE;
        return memory.TryCopyToUser(new UserAddress(asked.Value), Content) ? SyscallResult.Of(Content.Length) : Errno.EFAULT;
    }

    protected override void TakeDown() => directory.Dispose();
}
