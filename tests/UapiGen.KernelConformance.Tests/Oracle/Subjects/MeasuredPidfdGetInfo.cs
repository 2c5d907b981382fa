using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Interfaces;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Processes;
using UapiGen.Linux.Processes.Kernel;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>PIDFD_GET_INFO of a process that lives; a reply but for the mask, which is all that is read.</summary>
/// <param name="version">The version of the struct that the measured kernel had.</param>
internal sealed class MeasuredPidfdGetInfo(int version) : MeasuredInterface
{
    private const uint Type = 0xFF, InfoNumber = 11;
    private const PidfdInfoMask Told = PidfdInfoMask.ProcessIds | PidfdInfoMask.Credentials | PidfdInfoMask.CgroupId;

    public override string Name => "pidfd_get_info";

    public override byte[] Head(string variant)
    {
        byte[] head = new byte[PidfdInfo.Ksize];
        head.AsSpan().Fill(OracleStage.Poison);
        new StructWriter(sizeof(ulong)).U64(0, variant switch
        {
            "ok" => (ulong)Told,
            "mask_zero" => 0,
            "mask_unknown" => 1UL << 63,
            _ => throw new NotSupportedException(variant),
        }).Bytes.CopyTo(head);
        return head;
    }

    public override Registers Arguments(string file, ulong address, ulong size) =>
        new(0, Commands.Number(file == "pidfd_get_info-dir" ? Commands.Read : Commands.Both, Type, InfoNumber, (uint)size), address);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        UserAddress user = new(registers.Third);
        Errno error = PidfdInfoCommand.Read(ref memory, (uint)registers.Second, user, out _, out ulong usize);
        return error == Errno.Success ? PidfdInfoCommand.Write(ref memory, version, user, usize, Facts) : error;
    }

    private static PidfdInfo Facts => new() { Mask = Told, Cgroupid = 1, Pid = 2, Tgid = 2, Ppid = 1 };
}
