using UapiGen.KernelConformance.Drawing;

namespace UapiGen.KernelConformance.Interfaces.Bpf;

/// <summary>An array of one element, as BPF_MAP_CREATE makes it.</summary>
internal static class BpfArray
{
    public const ulong MapCreate = 0, Type = 2;

    /// <summary>What BPF_MAP_CREATE looks at, in bytes, on every kernel: the last fields are newer.</summary>
    public const int FirstFields = 16;

    public static StructWriter Fields() => new StructWriter(168).U32(0, Type).U32(4, 4).U32(8, 8).U32(12, 1);

    /// <summary>Makes one.</summary>
    /// <exception cref="NotHereException">This user, or this kernel, makes none.</exception>
    public static unsafe int Create()
    {
        fixed (byte* attr = Fields().Bytes)
        {
            SyscallResult made = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Bpf), (nuint)MapCreate, (nuint)attr, FirstFields);
            return made.Error == Errno.Success
                ? (int)made.Value
                : throw new NotHereException($"no map: bpf(2) says {made.Error}{(made.Error == Errno.EPERM ? "; it takes CAP_BPF where unprivileged_bpf_disabled is set" : "")}");
        }
    }
}
