using UapiGen.KernelConformance.Drawing;

namespace UapiGen.KernelConformance.Interfaces.Mounts;

/// <summary><c>struct mnt_id_req</c>, drawn: what statmount(2) and listmount(2) ask with.</summary>
internal static class MntIdReqDraw
{
    /// <summary>LSMT_ROOT (include/uapi/linux/mount.h): the root of the caller's namespace.</summary>
    public const ulong Root = ulong.MaxValue;

    private static readonly StructSizes s_sizes = new(24, 32, 24, 32, 40);

    /// <summary>Writes a request.</summary>
    /// <param name="draw">The choices.</param>
    /// <param name="scene">Where it goes.</param>
    /// <param name="mount">A mount that is there.</param>
    /// <param name="parameter">What is asked of it.</param>
    public static UserAddress Write(Draw draw, Scene scene, ulong mount, ulong parameter)
    {
        uint size = Sizes.Word(draw, s_sizes);
        ulong id = draw.Below(16) switch
        {
            0 => draw.Pick(0UL, 1UL, 1UL << 31, uint.MaxValue),
            1 => (1UL << 62) + (ulong)draw.Below(9),
            2 => Root,
            _ => mount,
        };
        StructWriter request = new StructWriter(32).U32(0, size).U64(8, id).U64(16, parameter);
        if (draw.Chance(5)) request.U32(4, draw.Pick(9999UL, 0x7FFF_FFFFUL));
        if (draw.Chance(5)) request.U64(24, draw.Pick(1UL, 1UL << 62));
        UserAddress address = scene.Place(draw, 0, 4, 8, 24, 32, (int)Math.Min(size, 5000));
        Tail.Write(draw, scene, address, s_sizes.Given(size, 4), s_sizes.Kernel, request.Bytes);
        return address;
    }
}
