using System.Runtime.CompilerServices;
using UapiGen.Linux.Files;
using UapiGen.Linux.Perf;

namespace UapiGen.Benchmarks.Copy.Shipped;

/// <summary>What the generator made of structs that we ship: their checks are in it.</summary>
internal readonly struct ShippedCopies : IUserCopyIn<OpenHow>, IUserCopyIn<PerfEventAttr>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno In(ref BufferMemory memory, UserAddress user, ulong usize, ref OpenHow value) =>
        OpenHow.CopyFromUser(ref memory, user, usize, out value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno In(ref BufferMemory memory, UserAddress user, ulong usize, ref PerfEventAttr value) =>
        PerfEventAttr.CopyFromUser(ref memory, user, out value, out _);
}
