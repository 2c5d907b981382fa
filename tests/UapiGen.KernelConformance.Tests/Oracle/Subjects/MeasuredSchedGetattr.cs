using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Scheduling;
using UapiGen.Linux.Scheduling.Kernel;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>sched_getattr(2) of the caller, of nobody, and with a flag.</summary>
internal sealed class MeasuredSchedGetattr : MeasuredInterface
{
    private const ulong Nobody = 0x4000_0000;

    public override string Name => "sched_getattr";

    public override bool IsReply => true;

    public override byte[] Head(string variant) => throw new NotSupportedException(variant);

    public override Registers Arguments(string file, ulong address, ulong size) =>
        new(file == "sched_getattr-esrch" ? Nobody : 0, address, size, file == "sched_getattr-flags1" ? 1UL : 0);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        UserAddress attr = new(registers.Second);
        ulong usize = registers.Third;
        Errno error = SchedGetattrCall.Check((int)registers.First, attr, ref usize, (uint)registers.Fourth);
        if (error != Errno.Success) return error;
        if (registers.First == Nobody) return Errno.ESRCH;
        return SchedGetattrCall.Write(ref memory, version: 1, attr, usize, new SchedAttrReply());
    }
}
