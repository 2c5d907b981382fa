using UapiGen.KernelConformance.Drawing;

namespace UapiGen.KernelConformance.Interfaces.Files;

/// <summary><c>struct xattr_args</c> and the name of an attribute, drawn.</summary>
internal static class XattrDraw
{
    private const int NameOffset = 128;

    private static readonly StructSizes s_sizes = new(16, 16, 16, 24);

    public static (UserAddress Address, ulong Size) Arguments(Draw draw, Scene scene, UserAddress value, ulong valueSize, ulong flags)
    {
        StructWriter arguments = new StructWriter(16).U64(0, value.Value).U32(8, valueSize).U32(12, flags);
        ulong size = Sizes.Register(draw, s_sizes);
        UserAddress address = scene.Place(draw, 0, 8, 12, 16, (int)Math.Min(size, 5000));
        Tail.Write(draw, scene, address, size, s_sizes.Kernel, arguments.Bytes);
        return (address, size);
    }

    /// <summary>A name that can be, an empty one, or one that cannot be read.</summary>
    public static UserAddress Name(Draw draw, Scene scene, ReadOnlySpan<byte> name) => draw.Below(20) switch
    {
        0 => scene.PlainText(NameOffset, ""u8),
        1 => draw.Pick(default, new UserAddress(4096), new UserAddress(ulong.MaxValue - 8)),
        _ => scene.PlainText(NameOffset, name),
    };
}
