using Query = UapiGen.Linux.Memory.ProcmapQuery;
using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Memory.Kernel;

namespace UapiGen.KernelConformance.Interfaces.Memory;

/// <summary>PROCMAP_QUERY about the arena's own page of text, which nobody moves.</summary>
internal sealed class ProcmapQuery : KernelInterface
{
    private const uint Type = 'f', QueryNumber = 17, NobodysNumber = 200;

    private static readonly StructSizes s_sizes = new(24, 104, 24, 48, 88, 104, 112);

    private readonly int maps;
    private readonly byte[] nameRoom = new byte[200];
    private byte[] name = [];
    private Query found;

    public ProcmapQuery()
    {
        SyscallResult opened = LinuxCall.Open("/proc/self/maps\0"u8, OpenFlags.CloseOnExec);
        if (opened.Error != Errno.Success) throw new NotHereException($"/proc/self/maps: {opened.Error}");
        maps = (int)opened.Value;
    }

    public override string Name => "PROCMAP_QUERY";

    public override Registers Draw(Draw draw, Scene scene)
    {
        UserAddress text = scene.PlainText(0, "text"u8);
        if (name.Length == 0) Find(text);
        ulong size = Sizes.Register(draw, s_sizes);
        StructWriter query = new StructWriter(104).U64(0, size).U64(16, text.Value);
        if (draw.Chance(20)) query.U64(8, draw.Chance(40) ? draw.Pick(1UL, 2UL, 3UL) : draw.Bits(64) & ~0x3CUL);
        if (draw.Chance(15)) query.U32(draw.Pick(80, 84), draw.Bits(32));
        if (draw.Chance(20)) query.U32(80, draw.Pick(1UL, 8UL, 200UL)).U64(88, scene.Place(draw, 1, 16, 44).Value);
        UserAddress address = scene.Place(draw, 0, 8, 24, 88, 104, (int)Math.Min(size, 5000));
        Tail.Write(draw, scene, address, s_sizes.Given(size, 8), s_sizes.Kernel, query.Bytes);
        uint command = Commands.Number(
            draw.Chance(96) ? Commands.Both : (uint)draw.Below(4), Type, draw.Chance(97) ? QueryNumber : NobodysNumber, draw.Chance(96) ? 104U : (uint)draw.Below(200));
        return new Registers((ulong)maps, command, address.Value);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Ioctl, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        UserAddress user = new(registers.Third);
        Errno error = ProcmapQueryCommand.Read(ref memory, (uint)registers.Second, user, out Query asked, out ulong usize);
        if (error != Errno.Success) return error;

        asked.VmaStart = found.VmaStart;
        asked.VmaEnd = found.VmaEnd;
        asked.VmaFlags = found.VmaFlags;
        asked.VmaPageSize = found.VmaPageSize;
        asked.VmaOffset = found.VmaOffset;
        asked.Inode = found.Inode;
        asked.DevMajor = found.DevMajor;
        asked.DevMinor = found.DevMinor;
        return ProcmapQueryCommand.Write(ref memory, user, usize, asked, name, []);
    }

    /// <summary>What the mapping is, is the kernel's to say: asked once, with room for all of it.</summary>
    private unsafe void Find(UserAddress text)
    {
        fixed (byte* room = nameRoom)
        {
            Query query = new() { Size = Query.Ksize, QueryAddr = text.Value, VmaNameAddr = (ulong)room, VmaNameSize = (uint)nameRoom.Length };
            SyscallResult asked = Kernel(new Registers((ulong)maps, Query.Command, (ulong)&query));
            if (asked.Error != Errno.Success) throw new NotHereException($"PROCMAP_QUERY: {asked.Error}; Linux 6.11 brought it");
            found = query;
            name = nameRoom[..(int)query.VmaNameSize];
        }
    }

    protected override void TakeDown() => LinuxCall.Close(maps);
}
