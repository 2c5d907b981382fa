using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Scheduling;
using UapiGen.Linux.Scheduling.Kernel;

namespace UapiGen.KernelConformance.Interfaces.Scheduling;

/// <summary>sched_getattr(2) of a process that sleeps.</summary>
internal sealed class SchedGetattr : KernelInterface
{
    private static readonly StructSizes s_sizes = new(48, 56, 48, 56, 64);

    private readonly ThrowAwayProcess process = new();
    private readonly SchedAttrReply attributes;

    /// <summary>What the process is scheduled by is the kernel's to say: asked once, with room for all of it.</summary>
    public unsafe SchedGetattr()
    {
        SchedAttrReply reply = default;
        SyscallResult asked = Kernel(new Registers((ulong)process.Id, (ulong)&reply, SchedAttrReply.SizeVer1));
        if (asked.Error != Errno.Success) throw new NotHereException($"sched_getattr(2) tells nothing: {asked.Error}");
        attributes = reply;
    }

    public override string Name => "sched_getattr";

    public override Registers Draw(Draw draw, Scene scene)
    {
        // The reply's bytes are poison before the call: what is not written stays so.
        ulong size = Sizes.Register(draw, s_sizes);
        UserAddress address = scene.Place(draw, 0, 48, 56, (int)Math.Min((uint)size, 5000));
        ulong pid = draw.Below(20) switch
        {
            0 => ThrowAwayProcess.NoProcess,
            1 => draw.Pick<ulong>(0x8000_0000, 0xFFFF_FFFF),
            _ => (ulong)process.Id,
        };
        return new Registers(pid, address.Value, size, draw.Chance(95) ? 0UL : draw.Bits(32));
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.SchedGetattr, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        int thread = (int)registers.First;
        UserAddress address = new(registers.Second);
        ulong usize = registers.Third;
        Errno error = SchedGetattrCall.Check(thread, address, ref usize, (uint)registers.Fourth);
        if (error != Errno.Success) return error;
        if (thread == ThrowAwayProcess.NoProcess) return Errno.ESRCH;
        return SchedGetattrCall.Write(ref memory, version: 1, address, usize, attributes);
    }

    protected override void TakeDown() => process.Dispose();
}
