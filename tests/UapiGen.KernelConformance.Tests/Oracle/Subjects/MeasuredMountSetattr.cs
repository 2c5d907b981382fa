using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Mounts.Kernel;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>mount_setattr(2) on a mount of its own, and with a flag that nobody knows.</summary>
internal sealed class MeasuredMountSetattr : MeasuredInterface
{
    private const ulong NoSetUserId = 2, NoDevices = 4, IdMapped = 0x10_0000;

    public override string Name => "mount_setattr";

    public override byte[] Head(string variant) => variant switch
    {
        "ok" => Fields(NoSetUserId).ToArray(),
        "nodev" => Fields(NoDevices).ToArray(),
        "attr_unknown" => Fields(1UL << 62).ToArray(),
        "propagation_unknown" => Fields(0).U64(16, 1UL << 5).ToArray(),
        "propagation_high" => Fields(0).U64(16, 1UL << 62).ToArray(),
        "userns_fd_high" => Fields(IdMapped).U64(24, 1UL << 62).ToArray(),
        "userns_fd_unused" => Fields(NoSetUserId).U64(24, 9999).ToArray(),
        _ => throw new NotSupportedException(variant),
    };

    public override Registers Arguments(string file, ulong address, ulong size) =>
        new(0, 0, file == "mount_setattr-badflags" ? 1UL << 31 : 0, address, size);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers) =>
        MountSetattrCall.Read(ref memory, (uint)registers.Third, new UserAddress(registers.Fourth), registers.Fifth, mayMount: true, out _, out _);

    private static StructWriter Fields(ulong set) => new StructWriter(32).U64(0, set);
}
