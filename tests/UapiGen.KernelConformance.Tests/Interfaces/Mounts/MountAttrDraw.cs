using UapiGen.KernelConformance.Drawing;

namespace UapiGen.KernelConformance.Interfaces.Mounts;

/// <summary>Fields of <c>struct mount_attr</c>, drawn.</summary>
internal static class MountAttrDraw
{
    private const ulong IdMapped = 0x10_0000;

    /// <summary>MS_UNBINDABLE: the mount could not be copied any more.</summary>
    private const ulong Unbindable = 1 << 17;

    // MOUNT_ATTR_*: read-only, nosuid, nodev, noexec, nodiratime, nosymfollow.
    private static readonly ulong[] s_plain = [1, 2, 4, 8, 0x80, 0x20_0000];

    public static StructSizes Sizes { get; } = new(32, 32, 32, 40);

    public static StructWriter Fields(Draw draw)
    {
        StructWriter attr = new(32);
        if (draw.Chance(70)) attr.U64(0, draw.Pick(s_plain) | draw.Pick(s_plain));
        if (draw.Chance(40)) attr.U64(8, draw.Pick(s_plain));
        if (draw.Chance(20)) attr.U64(16, draw.Pick<ulong>(1 << 18, 1 << 19, 1 << 20));
        switch (draw.Below(16))
        {
            case 0:
                attr.U64(0, draw.Bits(64) & ~IdMapped);
                break;
            case 1:
                attr.U64(8, draw.Bits(64) & ~IdMapped);
                break;
            case 2:
                attr.U64(16, draw.Bits(64) & ~Unbindable);
                break;
            case 3:
                // The access time is a number of three bits, of which none may be set unless all were cleared.
                attr.U64(0, (ulong)draw.Below(8) << 4).U64(8, draw.Chance(60) ? 0x70UL : (ulong)draw.Below(8) << 4);
                break;
            case 4:
                attr.U64(0, IdMapped).U64(24, draw.Pick(9999UL, 1UL << 31, 1UL << 32, ulong.MaxValue));
                break;
            case 5:
                attr.U64(24, draw.Next());
                break;
            case 6:
                return new StructWriter(32).U64(24, draw.Bits(64));
            default:
                break;
        }

        return attr;
    }
}
