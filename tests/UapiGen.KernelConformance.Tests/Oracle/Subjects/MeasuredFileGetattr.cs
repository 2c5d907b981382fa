using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Files;
using UapiGen.Linux.Files.Kernel;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>file_getattr(2) of a file without attributes, and of one that is not there.</summary>
internal sealed class MeasuredFileGetattr : MeasuredInterface
{
    private const ulong NoFile = 1;

    public override string Name => "file_getattr";

    public override bool IsReply => true;

    public override byte[] Head(string variant) => throw new NotSupportedException(variant);

    public override Registers Arguments(string file, ulong address, ulong size) => new(0, file == "file_getattr-enoent" ? NoFile : 0, address, size);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        UserAddress reply = new(registers.Third);
        Errno error = FileAttrCall.CheckGet((uint)registers.Fifth, reply, registers.Fourth);
        if (error != Errno.Success) return error;
        return registers.Second == NoFile ? Errno.ENOENT : FileAttrCall.WriteGet(ref memory, reply, registers.Fourth, default(FileAttr));
    }
}
