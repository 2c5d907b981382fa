using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Perf;
using UapiGen.Linux.Perf.Kernel;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>perf_event_open(2) of a software event.</summary>
/// <param name="version">The version of the struct that the measured kernel had.</param>
internal sealed class MeasuredPerfEventOpen(int version) : MeasuredInterface
{
    private const ulong Software = 1, NoSuchType = 0x7FFF_FFFF;

    public override string Name => "perf_event_open";

    public override int? SizeField => 4;

    public override byte[] Head(string variant) => variant switch
    {
        "ok" => Fields(Software).ToArray(),
        "reserved_1" => Fields(Software).U64(40, 1UL << 63).ToArray(),
        "reserved_2" => Fields(Software).U32(108, 0x0001_0000).ToArray(),
        "sample_type_unknown" => Fields(Software).U64(24, 1UL << 62).ToArray(),
        "type_unknown" => Fields(NoSuchType).ToArray(),
        _ => throw new NotSupportedException(variant),
    };

    public override Registers Arguments(string file, ulong address, ulong size) =>
        new(address, 0, ulong.MaxValue, ulong.MaxValue, file == "perf_event_open-badflags" ? 1UL << 31 : 0);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = PerfEventOpenCall.Read(ref memory, version, new UserAddress(registers.First), registers.Fifth, out PerfEventAttr asked);
        if (error != Errno.Success) return error;
        return asked.Type == PerfType.Software ? SyscallResult.Of(3) : Errno.ENOENT;
    }

    /// <summary>Switched off, and without the kernel's own share.</summary>
    private static StructWriter Fields(ulong type) => new StructWriter(144).U32(0, type).U64(40, 0x21);
}
