using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Bpf;
using UapiGen.Linux.Bpf.Kernel;

namespace UapiGen.KernelConformance.Interfaces.Bpf;

/// <summary>BPF_OBJ_GET_INFO_BY_FD of an array: a struct within another's, read before it is written, whose tail begins at its last field's end.</summary>
internal sealed unsafe class MapInfo : KernelInterface
{
    private const ulong GetInfo = 15;
    private const int Hash = 88, HashSize = 96;

    private static readonly StructSizes s_attr = new(0, 168, 16, 12, 20, 168);

    private readonly int descriptor = BpfArray.Create();
    private readonly StructSizes sizes;
    private readonly BpfMapInfo told;
    private readonly int version;

    public MapInfo()
    {
        // The room that is named shrinks to what the kernel has.
        byte* reply = stackalloc byte[512];
        new Span<byte>(reply, 512).Clear();
        byte* attr = stackalloc byte[16];
        Query(512, (ulong)reply).CopyTo(new Span<byte>(attr, 16));
        SyscallResult asked = Kernel(new Registers(GetInfo, (ulong)attr, 16));
        if (asked.Error != Errno.Success) throw new NotHereException($"BPF_OBJ_GET_INFO_BY_FD: {asked.Error}; Linux 4.13 brought it");
        int kernel = *(int*)(attr + 4);
        version = KernelSize.ToVersion<BpfMapInfo>(kernel);
        told = *(BpfMapInfo*)reply;
        sizes = new StructSizes(0, kernel, 40, 80, 88, 96, 100, 104);
    }

    public override string Name => "BPF_OBJ_GET_INFO_BY_FD";

    public override Registers Draw(Draw draw, Scene scene)
    {
        uint length = Sizes.Word(draw, sizes);
        UserAddress info = scene.Place(draw, 1, 40, 88, 96, 100, 104, (int)Math.Min(length, 5000));
        StructWriter asked = new(104);
        if (draw.Chance(10)) asked.U32(HashSize, draw.Pick(1UL, 32UL));
        if (draw.Chance(5)) asked.U64(Hash, 8);
        if (draw.Chance(10)) asked.U32(4 * draw.Below(22), draw.Next());

        // The last field's end is what counts: four bytes before the struct's.
        Tail.Write(draw, scene, info, length, Math.Min(sizes.Kernel, 100), asked.Bytes[..Math.Min(sizes.Kernel, 100)]);

        // The descriptor is passed whole: what others a part of its number might be is not this test's affair.
        ulong size = Sizes.Register(draw, s_attr);
        if ((uint)size < sizeof(int)) size += sizeof(int);
        UserAddress attr = scene.Place(draw, 0, 4, 8, 16, 168, (int)Math.Min((uint)size, 5000));
        Tail.Write(draw, scene, attr, (uint)size, s_attr.Kernel, Attr(length, info.Value));
        return new Registers(GetInfo, attr.Value, size);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Bpf, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        UserAddress attr = new(registers.Second);
        Errno error = BpfCall.Read(ref memory, (uint)registers.First, attr, registers.Third, out BpfAttr asked);
        if (error != Errno.Success) return error;
        if (asked.Info.BpfFd != (uint)descriptor) return Errno.EBADF;

        error = BpfMapInfoQuery.Read(ref memory, version, in asked.Info, out BpfMapInfo value);
        if (error != Errno.Success) return error;

        // Such an address of a hash is nobody's, and this map's is not frozen.
        if (value.Hash != 0) return Errno.EPERM;
        return BpfMapInfoQuery.Write(ref memory, version, attr, in asked.Info, Filled(value));
    }

    protected override void TakeDown() => LinuxCall.Close(descriptor);

    /// <summary>What every map has is told; what only some have (types, a device, a hash) stays as the caller had it.</summary>
    private BpfMapInfo Filled(BpfMapInfo value) => value with
    {
        Type = told.Type,
        Id = told.Id,
        KeySize = told.KeySize,
        ValueSize = told.ValueSize,
        MaxEntries = told.MaxEntries,
        MapFlags = told.MapFlags,
        Name = told.Name,
        BtfVmlinuxValueTypeId = told.BtfVmlinuxValueTypeId,
        MapExtra = told.MapExtra,
    };

    private byte[] Attr(uint length, ulong info)
    {
        byte[] attr = new byte[168];
        Query(length, info).CopyTo(attr);
        return attr;
    }

    private ReadOnlySpan<byte> Query(uint length, ulong info) => new StructWriter(16).U32(0, (ulong)descriptor).U32(4, length).U64(8, info).Bytes;
}
