using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Bpf;
using UapiGen.Linux.Bpf.Kernel;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>bpf(2) that makes an array of one element, and with a command that there is not.</summary>
internal sealed class MeasuredBpf : MeasuredInterface
{
    private const ulong MapCreate = 0, NoSuchCommand = 9999, Array = 2;

    public override string Name => "bpf";

    public override byte[] Head(string variant) => variant switch
    {
        "ok" => Fields().ToArray(),
        "map_flags_unknown" => Fields().U32(16, 1UL << 31).ToArray(),
        "unused_field_nonzero" => Fields().U32(160, 1).ToArray(),
        _ => throw new NotSupportedException(variant),
    };

    public override Registers Arguments(string file, ulong address, ulong size) => new(file == "bpf-badcmd" ? NoSuchCommand : MapCreate, address, size);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = BpfCall.Read(ref memory, (uint)registers.First, new UserAddress(registers.Second), registers.Third, out BpfAttr asked);
        if (error != Errno.Success) return error;
        error = BpfArrayMap.Check(in asked.MapCreate);
        return error == Errno.Success ? SyscallResult.Of(3) : error;
    }

    private static StructWriter Fields() => new StructWriter(168).U32(0, Array).U32(4, 4).U32(8, 8).U32(12, 1);
}
