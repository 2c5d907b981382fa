using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Subjects;

/// <summary>A vfio query (drivers/vfio/vfio_main.c; Linux 7.3): argsz says how much, more is not looked at, and as much of the answer goes back.</summary>
internal sealed partial class VfioInfo : Subject
{
    public override int[] Sizes => [16, 20, 24];

    public override byte[] Passes => AllBits(24);

    public override (int Offset, int Width)? SizeField => (0, 4);

    public override Errno[] Errors => [Errno.EINVAL, Errno.EFAULT];

    public override Answer Generated(ref BufferMemory memory, Call call)
    {
        Errno error = DeviceInfo.CopyFromUser(ref memory, call.Address, out DeviceInfo info, out ulong usize);
        Answer answer = Answer.Of(error, in info, error == Errno.Success ? usize : 0);
        if (error != Errno.Success) return answer;

        Fill(ref info, call);
        return answer with { Out = DeviceInfo.CopyToUser(ref memory, call.Address, usize, ref info) };
    }

    public override Answer Written(ReferenceMemory memory, Call call)
    {
        if (!Get(memory, call.User, out uint argsz)) return Errno.EFAULT;
        if (argsz < 16) return Errno.EINVAL;
        int size = (int)Math.Min(argsz, 24u);
        byte[] info = new byte[24];
        if (!ReferenceCopy.FromUser(memory, call.User, info.AsSpan(0, size))) return Errno.EFAULT;

        SetField(info, 0, argsz);
        SetField(call.Reply, 0, 24u);
        return Answer.Of(info, argsz) with { Out = ReferenceCopy.ToUser(memory, call.User, call.Reply.AsSpan(0, size)) ? Errno.Success : Errno.EFAULT };
    }

    [UapiStruct("vfio_device_info", Floor = 16, Larger = LargerStruct.Truncate, Reply = Reply.CopyHead)]
    internal partial struct DeviceInfo
    {
        [StructSize] public uint Argsz;
        [Output] public uint Flags, Regions, Irqs;
        [Output] public uint CapOffset;
        [Output, Since(1)] public uint Pad;
    }
}
