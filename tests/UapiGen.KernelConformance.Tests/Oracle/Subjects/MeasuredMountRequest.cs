using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Mounts;
using UapiGen.Linux.Mounts.Kernel;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>
/// statmount(2) of a mount that is there, and listmount(2) of the root with room for one mount. Descriptor 1 was standard output, which is no namespace; what
/// was written besides the request was not recorded.
/// </summary>
/// <param name="isList">Whether it is listmount.</param>
internal sealed class MeasuredMountRequest(bool isList) : MeasuredInterface
{
    /// <summary>Any id above 2^31 for the mount that was there.</summary>
    private const ulong Mount = (1UL << 31) + 20, NoMount = 1UL << 62, BasicFacts = 1;

    private const ulong Buffer = OracleStage.Text;

    public override string Name => isList ? "listmount" : "statmount";

    public override int? SizeField => 0;

    public override byte[] Head(string variant) => variant switch
    {
        "ok" => Fields().ToArray(),
        "spare" => Fields().U32(4, 1).ToArray(),
        "mask_unknown" => Fields().U64(16, 1UL << 62).ToArray(),
        "param_bad" => Fields().U64(16, 1).ToArray(),
        "old_mnt_id" => Fields().U64(8, 1).ToArray(),
        "no_such_id" => Fields().U64(8, NoMount).ToArray(),
        "ns_id_unknown" => Fields().U64(24, 1UL << 62).ToArray(),
        _ => throw new NotSupportedException(variant),
    };

    public override Registers Arguments(string file, ulong address, ulong size) =>
        new(address, Buffer, isList ? 1UL : StatmountReply.Ksize, file == "statmount-badflags" ? 1UL << 31 : 0);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        UserAddress request = new(registers.First), buffer = new(registers.Second);
        Errno error = isList
            ? ListmountCall.Read(ref memory, request, buffer, registers.Third, (uint)registers.Fourth, out MntIdReq asked)
            : StatmountCall.Read(ref memory, version: 1, request, (uint)registers.Fourth, out asked);
        if (error != Errno.Success) return error;
        if (asked.MntNsId != 0 || asked.MntId == NoMount) return Errno.ENOENT;
        if (asked.MntNsFd != 0) return Errno.EINVAL;
        return SyscallResult.Of(isList ? 1 : 0);
    }

    private StructWriter Fields() => new StructWriter(32).U64(8, isList ? ulong.MaxValue : Mount).U64(16, isList ? 0UL : BasicFacts);
}
