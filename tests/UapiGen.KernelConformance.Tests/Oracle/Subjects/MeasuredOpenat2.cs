using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Files;
using UapiGen.Linux.Files.Kernel;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>openat2(2) of a file that is there, of no path at all, and below a descriptor that there is not.</summary>
internal sealed class MeasuredOpenat2 : MeasuredInterface
{
    private const ulong BadDescriptor = 9999;

    public override string Name => "openat2";

    public override ReadOnlySpan<byte> Text => "file"u8;

    public override byte[] Head(string variant) => variant switch
    {
        "ok" => Fields(0, 0, 0),
        "flags_unknown" => Fields(1UL << 62, 0, 0),
        "resolve_unknown" => Fields(0, 0, 1UL << 62),
        "mode_without_creat" => Fields(0, 0x1A4, 0),
        _ => throw new NotSupportedException(variant),
    };

    public override Registers Arguments(string file, ulong address, ulong size) =>
        new(file == "openat2-bad-dfd" ? BadDescriptor : 3, file == "openat2-null-path" ? 0 : OracleStage.Text, address, size);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = Openat2Call.Read(
            ref memory, new UserAddress(registers.Second), new UserAddress(registers.Third), registers.Fourth, stackalloc byte[UserPath.Room], out OpenHow _, out _);
        if (error != Errno.Success) return error;
        return registers.First == BadDescriptor ? Errno.EBADF : SyscallResult.Of(3);
    }

    private static byte[] Fields(ulong flags, ulong mode, ulong resolve) => new StructWriter(24).U64(0, flags).U64(8, mode).U64(16, resolve).ToArray();
}
