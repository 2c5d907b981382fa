using System.Numerics;
using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Memory.Kernel;
using UapiGen.Linux.Memory;

namespace UapiGen.KernelConformance.Interfaces.Memory;

/// <summary>PAGEMAP_SCAN of no pages at all: what is in memory is the kernel's affair, the struct is ours.</summary>
internal sealed class PagemapScan : KernelInterface
{
    private const uint Type = 'f', ScanNumber = 16, NobodysNumber = 200, Size = 96;

    private readonly int pagemap;
    private readonly PageCategories newer;

    public unsafe PagemapScan()
    {
        SyscallResult opened = LinuxCall.Open("/proc/self/pagemap\0"u8, OpenFlags.CloseOnExec);
        if (opened.Error != Errno.Success) throw new NotHereException($"/proc/self/pagemap: {opened.Error}");
        pagemap = (int)opened.Value;

        foreach (PageCategories category in Enum.GetValues<PageCategories>().Where(category => BitOperations.IsPow2((ulong)category)))
        {
            PmScanArg scan = new() { Size = Size, CategoryMask = category };
            Errno error = Kernel(new Registers((ulong)pagemap, PmScanArg.Command, (ulong)&scan)).Error;
            if (error == Errno.EINVAL) newer |= category;
        }

        if (newer == PageCategories.All) throw new NotHereException("PAGEMAP_SCAN is not known here; Linux 6.7 brought it");
    }

    public override string Name => "PAGEMAP_SCAN";

    public override IReadOnlyList<string> Skipped => newer == 0 ? [] : [$"{newer}: newer than this kernel"];

    public override Registers Draw(Draw draw, Scene scene)
    {
        ulong page = scene.Arena.Start.Value;
        StructWriter scan = new StructWriter((int)Size)
            .U64(0, draw.Chance(85) ? Size : draw.Pick(0UL, 88UL, 95UL, 97UL, 104UL, 1UL << 32 | Size))
            .U64(16, page).U64(24, page);
        switch (draw.Below(10))
        {
            case 0:
                // Without PM_SCAN_WP_MATCHING, which takes write access away.
                scan.U64(8, draw.Bits(64) & ~1UL);
                break;
            case 1:
                scan.U64(draw.Pick(64, 72, 80, 88), draw.Bits(64) & ~(ulong)newer);
                break;
            case 2:
                scan.U64(16, page + (ulong)draw.Below(4096)).U64(24, page);
                break;
            case 3:
                scan.U64(40, (ulong)draw.Below(3)).U64(32, draw.Pick(0UL, page, 1UL << 63));
                break;
            case 4:
                scan.U64(16, 1UL << 63).U64(24, (1UL << 63) + 4096);
                break;
            default:
                break;
        }

        UserAddress address = scene.Place(draw, 0, 8, 32, 40, 96);
        scene.Write(address, scan.Bytes);
        uint command = Commands.Number(
            draw.Chance(96) ? Commands.Both : (uint)draw.Below(4), Type, draw.Chance(97) ? ScanNumber : NobodysNumber, draw.Chance(96) ? Size : (uint)draw.Below(200));
        return new Registers((ulong)pagemap, command, address.Value);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Ioctl, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        UserAddress user = new(registers.Third);
        Errno error = PagemapScanCommand.Read(ref memory, (uint)registers.Second, user, out PmScanArg asked);
        return error == Errno.Success ? PagemapScanCommand.Write(ref memory, user, asked, SyscallResult.Of(0)) : error;
    }

    protected override void TakeDown() => LinuxCall.Close(pagemap);
}
