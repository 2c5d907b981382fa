using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Mounts.Kernel;
using UapiGen.Linux.Mounts;

namespace UapiGen.KernelConformance.Interfaces.Mounts;

/// <summary>NS_MNT_GET_INFO of the mount namespace that this thread has.</summary>
internal sealed class NsMntGetInfo : KernelInterface
{
    private const uint Type = 0xB7, InfoNumber = 10, NobodysNumber = 200;

    private static readonly StructSizes s_sizes = new(16, 16, 16, 24);

    private readonly PrivateMount mount = new();
    private readonly int descriptor;
    private readonly MntNsInfo info;

    public unsafe NsMntGetInfo()
    {
        SyscallResult opened = LinuxCall.Open("/proc/thread-self/ns/mnt\0"u8, OpenFlags.CloseOnExec);
        if (opened.Error != Errno.Success) throw new NotHereException($"/proc/thread-self/ns/mnt: {opened.Error}");
        descriptor = (int)opened.Value;

        MntNsInfo reply = default;
        SyscallResult asked = Kernel(new Registers((ulong)descriptor, MntNsInfo.Command, (ulong)&reply));
        if (asked.Error != Errno.Success) throw new NotHereException($"NS_MNT_GET_INFO: {asked.Error}; Linux 6.12 brought it");
        info = reply;
    }

    public override string Name => "NS_MNT_GET_INFO";

    public override Registers Draw(Draw draw, Scene scene)
    {
        uint size = Sizes.Command(draw, s_sizes);
        uint command = Commands.Number(
            draw.Chance(95) ? Commands.Read : (uint)draw.Below(4), draw.Chance(97) ? Type : 0xFE, draw.Chance(97) ? InfoNumber : NobodysNumber, size);
        return new Registers((ulong)descriptor, command, scene.Place(draw, 0, 4, 8, 16, (int)size).Value);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Ioctl, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers) =>
        MntNsInfoCommand.GetInfo(ref memory, (uint)registers.Second, new UserAddress(registers.Third), isMountNamespace: true, info);

    protected override void TakeDown()
    {
        LinuxCall.Close(descriptor);
        mount.Dispose();
    }
}
