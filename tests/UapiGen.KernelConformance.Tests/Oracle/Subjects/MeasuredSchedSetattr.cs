using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Scheduling;
using UapiGen.Linux.Scheduling.Kernel;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>sched_setattr(2) of the caller, of nobody, and with a flag. The measured kernel has no utilization clamps.</summary>
internal sealed class MeasuredSchedSetattr : MeasuredInterface
{
    private const ulong Nobody = 0x4000_0000;

    public override string Name => "sched_setattr";

    public override int? SizeField => 0;

    public override byte[] Head(string variant) => variant switch
    {
        "ok" => Fields(0, 0),
        "flags_unknown" => Fields(0, 1UL << 62),
        "policy_bad" => Fields(99, 0),
        "policy_negative" => Fields(uint.MaxValue, 0),
        "util_clamp" => Fields(0, 0x20),
        _ => throw new NotSupportedException(variant),
    };

    public override Registers Arguments(string file, ulong address, ulong size) =>
        new(file == "sched_setattr-esrch" ? Nobody : 0, address, file == "sched_setattr-flags1" ? 1UL : 0);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = SchedSetattrCall.Read(
            ref memory, version: 1, (int)registers.First, new UserAddress(registers.Second), (uint)registers.Third, out SchedAttr asked);
        if (error != Errno.Success) return error;
        if (registers.First == Nobody) return Errno.ESRCH;

        error = SchedSetattrCall.Check(in asked);
        if (error != Errno.Success) return error;
        return (asked.SchedFlags & SchedFlags.UtilClamp) != 0 ? Errno.EOPNOTSUPP : Errno.Success;
    }

    private static byte[] Fields(ulong policy, ulong flags) => new StructWriter(56).U32(4, policy).U64(8, flags).ToArray();
}
