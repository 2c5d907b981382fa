using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Processes;
using UapiGen.Linux.Processes.Kernel;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>clone3(2) of a child that ends at once.</summary>
internal sealed class MeasuredClone3 : MeasuredInterface
{
    private const ulong ChildEnded = 17, IntoCgroup = 0x2_0000_0000, NoDescriptor = 9999;

    public override string Name => "clone3";

    public override byte[] Head(string variant) => variant switch
    {
        "ok" => Fields().ToArray(),
        "flags_unknown" => Fields().U64(0, 1UL << 62).ToArray(),
        "exit_signal_high" => Fields().U64(32, 0x100).ToArray(),
        "set_tid_null" => Fields().U64(72, 1).ToArray(),
        "into_cgroup_badfd" => Fields().U64(0, IntoCgroup).U64(80, NoDescriptor).ToArray(),
        "stack_no_size" => Fields().U64(40, 0x1000).ToArray(),
        _ => throw new NotSupportedException(variant),
    };

    public override Registers Arguments(string file, ulong address, ulong size) => new(address, size);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = Clone3Call.Read(
            ref memory, new UserAddress(registers.First), registers.Second, stackalloc int[Clone3Call.DeepestNamespace], out CloneArgs asked);
        if (error != Errno.Success) return error;
        return (asked.Flags & CloneFlags.IntoCgroup) != 0 ? Errno.EBADF : SyscallResult.Of(1000);
    }

    private static StructWriter Fields() => new StructWriter(88).U64(32, ChildEnded);
}
