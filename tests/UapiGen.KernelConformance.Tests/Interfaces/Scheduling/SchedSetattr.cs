using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Scheduling;
using UapiGen.Linux.Scheduling.Kernel;

namespace UapiGen.KernelConformance.Interfaces.Scheduling;

/// <summary>sched_setattr(2) on a process that sleeps.</summary>
internal sealed class SchedSetattr : KernelInterface
{
    private static readonly StructSizes s_sizes = new(48, 56, 48, 56, 64);

    // Deadline and ext are left out: whether they are granted depends on the load, and on who runs here.
    private static readonly ulong[] s_policies = [0, 0, 0, 3, 5, 1, 4, 9, 99, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF];

    /// <summary>An ordinary user takes no real time, and comes back neither from idle (5) nor from what is reset by a fork: whether a call is refused would hang on those before it.</summary>
    private static readonly ulong[] s_ordinaryPolicies = [.. s_policies.Except([1UL, 5UL])];

    /// <summary>SCHED_FLAG_RESET_ON_FORK.</summary>
    private const ulong ResetOnFork = 1;

    /// <summary>SCHED_FLAG_KEEP_ALL and SCHED_FLAG_UTIL_CLAMP.</summary>
    private const ulong Keep = 0x18, Clamps = 0x60;

    private readonly ThrowAwayProcess process = new();
    private readonly bool hasClamps;

    public unsafe SchedSetattr()
    {
        SchedAttr clamped = new() { Size = SchedAttr.SizeVer1, SchedFlags = SchedFlags.UtilClampMin };
        hasClamps = Kernel(new Registers((ulong)process.Id, (ulong)&clamped)).Error != Errno.EOPNOTSUPP;
    }

    public override string Name => "sched_setattr";

    public override IReadOnlyList<string> Skipped =>
    [
        .. hasClamps ? (string[])["utilization clamps: what this kernel grants depends on the thread"] : [],
        .. Environment.IsPrivilegedProcess ? (string[])[] : ["better nice values, real time, idle, and reset on fork: no ordinary user comes back from those"],
    ];

    public override Registers Draw(Draw draw, Scene scene)
    {
        uint size = Sizes.Word(draw, s_sizes);
        ulong flags = Flags(draw);
        StructWriter attr = new StructWriter(56)
            .U32(0, size)
            .U32(4, draw.Chance(70) ? 0 : draw.Pick(Environment.IsPrivilegedProcess ? s_policies : s_ordinaryPolicies))
            .U64(8, flags)
            .U32(16, Environment.IsPrivilegedProcess ? (ulong)(draw.Below(60) - 30) : 19)
            .U32(20, flags == Keep || draw.Chance(90) ? 0UL : (ulong)draw.Below(120))
            .U32(48, draw.Chance(90) ? 0UL : (ulong)draw.Below(2000))
            .U32(52, draw.Chance(90) ? 0UL : draw.Next());
        UserAddress address = scene.Place(draw, 0, 4, 8, 48, 56, (int)Math.Min(size, 5000));
        Tail.Write(draw, scene, address, s_sizes.Given(size, 4), s_sizes.Kernel, attr.Bytes);
        return new Registers(Pid(draw), address.Value, draw.Chance(97) ? 0UL : draw.Bits(32));
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.SchedSetattr, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        int thread = (int)registers.First;
        Errno error = SchedSetattrCall.Read(ref memory, version: 1, thread, new UserAddress(registers.Second), (uint)registers.Third, out SchedAttr asked);
        if (error != Errno.Success) return error;
        if (thread == ThrowAwayProcess.NoProcess) return Errno.ESRCH;

        error = SchedSetattrCall.Check(in asked);
        if (error != Errno.Success) return error;

        // Clamps are drawn only where the kernel was built without them.
        return (asked.SchedFlags & SchedFlags.UtilClamp) != 0 ? Errno.EOPNOTSUPP : Errno.Success;
    }

    protected override void TakeDown() => process.Dispose();

    private ulong Pid(Draw draw) => draw.Below(20) switch
    {
        0 => ThrowAwayProcess.NoProcess,
        1 => draw.Pick<ulong>(0x8000_0000, 0xFFFF_FFFF),
        _ => (ulong)process.Id,
    };

    /// <summary>SCHED_FLAG_*, and others. KEEP_POLICY and KEEP_PARAMS come together, so that what is kept goes with what is set.</summary>
    private ulong Flags(Draw draw) => Drawn(draw) & ~(Environment.IsPrivilegedProcess ? 0 : ResetOnFork);

    private ulong Drawn(Draw draw) => draw.Below(12) switch
    {
        0 => ResetOnFork,
        1 => Keep,
        2 when !hasClamps => draw.Pick<ulong>(0x20, 0x40, Clamps),
        3 => draw.Bits(64) & ~(hasClamps ? Keep | Clamps : Keep),
        _ => 0,
    };
}
