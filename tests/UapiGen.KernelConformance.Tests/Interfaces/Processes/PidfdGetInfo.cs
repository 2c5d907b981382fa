using UapiGen.KernelConformance.Arenas;
using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Processes;
using UapiGen.Linux.Processes.Kernel;

namespace UapiGen.KernelConformance.Interfaces.Processes;

/// <summary>PIDFD_GET_INFO of a process that sleeps.</summary>
internal sealed class PidfdGetInfo : KernelInterface
{
    private const uint Type = 0xFF, InfoNumber = 11, NobodysNumber = 200;

    private readonly ThrowAwayProcess process = new();
    private readonly Dictionary<PidfdInfoMask, PidfdInfo> told = [];
    private readonly StructSizes sizes;
    private readonly int descriptor, version;

    public PidfdGetInfo()
    {
        SyscallResult opened = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.PidfdOpen), (nuint)process.Id);
        if (opened.Error != Errno.Success) throw new NotHereException($"pidfd_open(2): {opened.Error}; Linux 5.3 brought it");
        descriptor = (int)opened.Value;

        int kernel = SizeOfKernel();
        version = KernelSize.ToVersion<PidfdInfo>(kernel);
        sizes = new StructSizes(PidfdInfo.SizeVer0, kernel, KernelSize.Published<PidfdInfo>());
    }

    public override string Name => "PIDFD_GET_INFO";

    public override Registers Draw(Draw draw, Scene scene)
    {
        uint size = Sizes.Command(draw, sizes);
        uint command = Commands.Number(
            draw.Chance(95) ? Commands.Both : (uint)draw.Below(4), draw.Chance(97) ? Type : 0xFE, draw.Chance(97) ? InfoNumber : NobodysNumber, size);
        UserAddress address = scene.Place(draw, 0, 8, 64, 72, 80, 88, (int)size);
        ulong mask = draw.Below(6) switch
        {
            0 => 0,
            1 => 0x04,
            2 => 0x10,
            3 => draw.Next(),
            _ => 0x07,
        };
        scene.Write(address, new StructWriter(8).U64(0, mask).Bytes[..(int)Math.Min(size, 8)]);
        return new Registers((ulong)descriptor, command, address.Value);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Ioctl, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        UserAddress user = new(registers.Third);
        Errno error = PidfdInfoCommand.Read(ref memory, (uint)registers.Second, user, out PidfdInfo asked, out ulong usize);
        return error == Errno.Success ? PidfdInfoCommand.Write(ref memory, version, user, usize, Told(asked.Mask)) : error;
    }

    protected override void TakeDown()
    {
        LinuxCall.Close(descriptor);
        process.Dispose();
    }

    /// <summary>The facts themselves are the kernel's: asked once for each mask, whole, with room for every version.</summary>
    private unsafe PidfdInfo Told(PidfdInfoMask asked)
    {
        asked &= PidfdInfoMask.All;
        if (told.TryGetValue(asked, out PidfdInfo facts)) return facts;

        facts = new() { Mask = asked };
        SyscallResult answer = Kernel(new Registers((ulong)descriptor, PidfdInfo.Command, (ulong)&facts));
        return answer.Error == Errno.Success ? told[asked] = facts : throw new InvalidOperationException($"PIDFD_GET_INFO: {answer.Error}");
    }

    /// <summary>No call tells it. But the kernel clears what lies behind its own struct before it writes that, so that where a fault ends the clearing, the struct's end shows.</summary>
    private int SizeOfKernel()
    {
        using Arena arena = new([PageKind.ReadWrite, PageKind.Hole]);
        Scene scene = new(arena);
        scene.Clear();
        UserAddress user = arena.Start + (ulong)(Arena.PageSize / 2);
        scene.Write(user, new StructWriter(8).Bytes);

        SyscallResult asked = Kernel(new Registers((ulong)descriptor, Commands.Number(Commands.Both, Type, InfoNumber, (uint)Arena.PageSize), user.Value));
        if (asked.Error != Errno.EFAULT) throw new NotHereException($"PIDFD_GET_INFO: {asked.Error}; Linux 6.13 brought it");
        return sizeof(ulong) + arena.At(user)[sizeof(ulong)..].IndexOf((byte)0);
    }
}
