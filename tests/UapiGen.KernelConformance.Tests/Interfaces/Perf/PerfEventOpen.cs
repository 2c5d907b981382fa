using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Perf;
using UapiGen.Linux.Perf.Kernel;

namespace UapiGen.KernelConformance.Interfaces.Perf;

/// <summary>perf_event_open(2) of software counters that stay off.</summary>
internal sealed class PerfEventOpen : KernelInterface
{
    private const int Software = 1;
    private const ulong Disabled = 1, ExcludeKernel = 1 << 5, ExcludeHypervisor = 1 << 6;

    private readonly StructSizes sizes;
    private readonly int version;

    public PerfEventOpen()
    {
        int size = KernelSize.FromWriteBack(4, attr => Kernel(new Registers(attr)));
        version = KernelSize.ToVersion<PerfEventAttr>(size);
        sizes = new StructSizes(64, size, 64, 72, 80, 96, 104, 112, 120, 128, 136, 144);
    }

    public override string Name => "perf_event_open";

    public override Registers Draw(Draw draw, Scene scene)
    {
        uint size = Sizes.Word(draw, sizes);
        StructWriter attr = new StructWriter(144)
            .U32(0, draw.Chance(95) ? Software : 0x7FFF_FFFFUL - (ulong)draw.Below(9))
            .U32(4, size)
            .U64(8, (ulong)draw.Below(4))
            .U64(40, Disabled | ExcludeKernel | ExcludeHypervisor);
        Spoil(draw, attr);

        UserAddress address = scene.Place(draw, 0, 4, 8, 64, sizes.Kernel, (int)Math.Min(size, 5000));
        Tail.Write(draw, scene, address, sizes.Given(size, 8), sizes.Kernel, attr.Bytes);
        ulong flags = draw.Chance(90) ? 8UL : draw.Bits(32) & ~6UL;
        return new Registers(address.Value, 0, ulong.MaxValue, ulong.MaxValue, flags);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.PerfEventOpen, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = PerfEventOpenCall.Read(ref memory, version, new UserAddress(registers.First), registers.Fifth, out PerfEventAttr asked);
        if (error != Errno.Success) return error;
        return asked.Type == PerfType.Software ? SyscallResult.Of(0) : Errno.ENOENT;
    }

    public override bool IsSameValue(in Registers registers, long kernel, long generated) => kernel >= 0 && generated >= 0;

    public override void Settle(in Registers registers, long kernel) => LinuxCall.Close((int)kernel);

    /// <summary>One field in most calls at most, so that it is known which one is refused: reserved room, bits that nobody knows, or a value that is fine.</summary>
    private static void Spoil(Draw draw, StructWriter attr)
    {
        switch (draw.Below(14))
        {
            case 0:
                attr.U64(40, Disabled | ExcludeKernel | ExcludeHypervisor | (1UL << (40 + draw.Below(24))));
                break;
            case 1:
                attr.U64(24, draw.Pick(1UL << (25 + draw.Below(39)), 0x1UL, 0x7UL, 0x100UL));
                break;
            case 2:
                attr.U64(32, draw.Pick(1UL << (5 + draw.Below(59)), 0x1UL, 0x3UL));
                break;
            case 3:
                attr.U32(108, draw.Bits(32) & 0xFFFF_0000);
                break;
            case 4:
                attr.U32(116, draw.Bits(32) & ~7UL);
                break;
            case 5:
                attr.U64(136, draw.Bits(64));
                break;
            default:
                break;
        }
    }
}
