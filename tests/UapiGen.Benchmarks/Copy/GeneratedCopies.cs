using System.Runtime.CompilerServices;
using UapiGen.Benchmarks.Copy.Structs;

namespace UapiGen.Benchmarks.Copy;

/// <summary>What the generator made of each struct.</summary>
internal readonly struct GeneratedCopies : IUserCopies<CompatCaps>, IUserCopies<GrownCompatCaps>, IUserCopies<CloneArgs>, IUserCopies<PerfEventAttr>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno In(ref BufferMemory memory, UserAddress user, ulong usize, ref CompatCaps value) =>
        CompatCaps.CopyFromUser(ref memory, user, out value, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Out(ref BufferMemory memory, UserAddress user, ulong usize, ref CompatCaps value) =>
        CompatCaps.CopyToUser(ref memory, user, usize, ref value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno In(ref BufferMemory memory, UserAddress user, ulong usize, ref GrownCompatCaps value) =>
        GrownCompatCaps.CopyFromUser(ref memory, user, out value, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Out(ref BufferMemory memory, UserAddress user, ulong usize, ref GrownCompatCaps value) =>
        GrownCompatCaps.CopyToUser(ref memory, user, usize, ref value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno In(ref BufferMemory memory, UserAddress user, ulong usize, ref CloneArgs value) =>
        CloneArgs.CopyFromUser(ref memory, user, usize, out value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Out(ref BufferMemory memory, UserAddress user, ulong usize, ref CloneArgs value) =>
        CloneArgs.CopyToUser(ref memory, user, usize, ref value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno In(ref BufferMemory memory, UserAddress user, ulong usize, ref PerfEventAttr value) =>
        PerfEventAttr.CopyFromUser(ref memory, user, out value, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Out(ref BufferMemory memory, UserAddress user, ulong usize, ref PerfEventAttr value) =>
        PerfEventAttr.CopyToUser(ref memory, user, usize, ref value);
}
