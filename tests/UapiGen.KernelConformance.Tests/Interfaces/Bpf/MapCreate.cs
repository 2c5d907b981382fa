using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Bpf;
using UapiGen.Linux.Bpf.Kernel;

namespace UapiGen.KernelConformance.Interfaces.Bpf;

/// <summary>bpf(2) with BPF_MAP_CREATE of arrays with one element, and with commands that nobody knows.</summary>
internal sealed class MapCreate : KernelInterface
{
    /// <summary>Where BPF_MAP_CREATE's last field ends.</summary>
    private const int End = 92;

    private readonly StructSizes sizes;

    public MapCreate()
    {
        LinuxCall.Close(BpfArray.Create());
        sizes = new StructSizes(0, SizeOfKernel(), 12, 16, 72, 80, 96, 120, 144, 152, 168);
        if (sizes.Kernel != BpfAttr.Ksize) throw new NotHereException($"this kernel's union bpf_attr has {sizes.Kernel} bytes");
    }

    public override string Name => "bpf";

    public override Registers Draw(Draw draw, Scene scene)
    {
        StructWriter attr = BpfArray.Fields();
        if (draw.Chance(10)) attr.U32(4 * draw.Below(4), draw.Pick(0UL, 3UL));
        if (draw.Chance(10)) attr.U32(16, draw.Pick(0x8UL, 0x10UL, 0x18UL, 0x80UL, 0x100UL, 0x180UL, 0x400UL, 0x800UL, 0x1000UL, 1UL << (20 + draw.Below(12))));
        if (draw.Chance(5)) attr.U64(64, draw.Bits(64));
        if (draw.Chance(10)) attr.U32(End + 4 * draw.Below((168 - End) / 4), draw.Bits(32));

        ulong size = Sizes.Register(draw, sizes);
        UserAddress address = scene.Place(draw, 0, 16, 80, End, 160, 168, (int)Math.Min((uint)size, 5000));
        Tail.Write(draw, scene, address, (uint)size, sizes.Kernel, attr.Bytes);
        return new Registers(draw.Chance(90) ? BpfArray.MapCreate : draw.Pick(1000UL, 0x7FFF_FFFFUL, 0xFFFF_FFFFUL), address.Value, size);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Bpf, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = BpfCall.Read(ref memory, (uint)registers.First, new UserAddress(registers.Second), registers.Third, out BpfAttr asked);
        if (error != Errno.Success) return error;
        if (asked.MapCreate.MapType != BpfMapType.Array) return Errno.EINVAL;
        error = BpfArrayMap.Check(in asked.MapCreate);
        return error == Errno.Success ? SyscallResult.Of(3) : error;
    }

    public override bool IsSameValue(in Registers registers, long kernel, long generated) => kernel >= 0 && generated >= 0;

    public override void Settle(in Registers registers, long kernel) => LinuxCall.Close((int)kernel);

    /// <summary>A byte that is not zero is E2BIG behind the union, and EINVAL before its end.</summary>
    private unsafe int SizeOfKernel()
    {
        const int room = 512;
        byte* bytes = stackalloc byte[room];
        for (int size = End + 1; size < room; size++)
        {
            new Span<byte>(bytes, room).Clear();
            BpfArray.Fields().Bytes.CopyTo(new Span<byte>(bytes, room));
            bytes[size] = 1;
            if (Kernel(new Registers(BpfArray.MapCreate, (ulong)bytes, room)).Error == Errno.E2BIG) return size;
        }

        throw new NotHereException($"this kernel's union bpf_attr has more than {room} bytes");
    }
}
