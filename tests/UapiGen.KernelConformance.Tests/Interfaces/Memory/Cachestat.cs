using Counted = UapiGen.Linux.Memory.Cachestat;
using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Memory.Kernel;
using UapiGen.Tests.Pages;

namespace UapiGen.KernelConformance.Interfaces.Memory;

/// <summary>cachestat(2) of a file that lives in memory, of which no page can be dropped or written out meanwhile.</summary>
internal sealed class Cachestat : KernelInterface
{
    private const ulong NoDescriptor = 9999;

    private readonly int file;

    public Cachestat()
    {
        file = PageCalls.CreateMemoryFile("uapigen-conformance-cache", 0);
        if (file < 0 || PageCalls.SetLength(file, 3 * Arenas.Arena.PageSize) != 0) throw new NotHereException("no memory file can be made");
    }

    public override string Name => "cachestat";

    public override Registers Draw(Draw draw, Scene scene)
    {
        UserAddress range = scene.Place(draw, 0, 8, 16);
        scene.Write(range, new StructWriter(16).U64(0, draw.Bits(64)).U64(8, draw.Bits(64)).Bytes);
        UserAddress reply = scene.Place(draw, 1, 8, 32, 40);
        return new Registers(draw.Chance(95) ? (ulong)file : NoDescriptor, range.Value, reply.Value, draw.Chance(90) ? 0UL : draw.Bits(32));
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.Cachestat, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = CachestatCall.Read(
            ref memory, isOpen: registers.First != NoDescriptor, new UserAddress(registers.Second), isOfHugePages: false, mayCount: true, (uint)registers.Fourth, out _);
        return error == Errno.Success ? CachestatCall.Write(ref memory, new UserAddress(registers.Third), default(Counted)) : error;
    }

    protected override void TakeDown() => _ = PageCalls.Close(file);
}
