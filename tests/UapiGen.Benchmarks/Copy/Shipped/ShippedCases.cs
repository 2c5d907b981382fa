using System.Runtime.CompilerServices;
using UapiGen.Benchmarks.Rounds;
using UapiGen.Linux.Files;
using UapiGen.Linux.Perf;

namespace UapiGen.Benchmarks.Copy.Shipped;

/// <summary>Structs that we ship, read and checked as their calls do, against the same written by hand in C.</summary>
/// <param name="c">The yardsticks.</param>
internal sealed unsafe class ShippedCases(CCopies c)
{
    // What the kernel's struct held before: not zero, so that a missing zero shows.
    private const byte Stale = 0xA5;

    /// <summary>All of them.</summary>
    public IEnumerable<CopyCase> All()
    {
        OpenHow how = OpenHow.Of(OpenHowFlags.ReadOnly | OpenHowFlags.CloseOnExec, ResolveFlags.Beneath);
        yield return In<OpenHow, ShippedCopies>("open_how", how, 24);
        yield return In<OpenHow, ShippedCopies>("open_how", how, 32);

        PerfEventAttr attr = PerfEventAttr.Of(PerfSoftwareEvent.PageFaults) with
        {
            Disabled = true,
            SamplePeriod = 4000,
            SampleType = PerfSampleFlags.InstructionPointer | PerfSampleFlags.Tid,
            ReadFormat = PerfReadFormat.Id,
            WakeupEvents = 1,
        };
        foreach (int usize in new[] { 144, 128, 152 }) yield return In<PerfEventAttr, ShippedCopies>("perf_event_attr", attr with { Size = (uint)usize }, usize);
    }

    private CopyCase In<T, TGenerated>(string name, T request, int usize)
        where T : unmanaged
        where TGenerated : struct, IUserCopyIn<T>
    {
        var ground = new Ground();
        new ReadOnlySpan<byte>(&request, Math.Min(usize, sizeof(T))).CopyTo(ground.UserBytes);
        ground.KernelBytes[..sizeof(T)].Fill(Stale);
        byte* user = ground.User;
        T* kernel = (T*)ground.Kernel;
        BufferMemory memory = ground.Memory;
        UserAddress address = ground.UserAddress;
        return new CopyCase($"{name} ({sizeof(T)},{usize})",
        [
            c.Contender("C, by hand", $"{name}_from_user", ground.Kernel, user, usize),
            c.Contender("C, memcpy(ksize): limit", $"move_{sizeof(T)}", ground.Kernel, user, usize) with { CopiesBytes = usize == sizeof(T) },
            new("C#, empty call: floor", calls => Loops.InFromUser<EmptyUserCopies<T>, T>(ref memory, address, (ulong)usize, ref *kernel, calls), CopiesBytes: false),
            new("generated CopyFromUser", calls => Loops.InFromUser<TGenerated, T>(ref memory, address, (ulong)usize, ref *kernel, calls)),
        ], ground);
    }

    /// <summary>The floor: the call itself.</summary>
    private readonly struct EmptyUserCopies<T> : IUserCopyIn<T>
        where T : unmanaged
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static Errno In(ref BufferMemory memory, UserAddress user, ulong usize, ref T value) => Errno.Success;
    }
}
