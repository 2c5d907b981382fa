using System.Runtime.CompilerServices;
using UapiGen.Benchmarks.Copy.Structs;

namespace UapiGen.Benchmarks.Copy.Peers;

/// <summary>The 88 bytes, field by field.</summary>
internal readonly struct CloneArgsFields : ICopyIn<CloneArgs>, ICopyOut<CloneArgs>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ReadOnlySpan<byte> source, ref CloneArgs value)
    {
        if (!Fields.IsTailZero(source, 88)) return Errno.E2BIG;
        value.Flags = Fields.GetU64(source, 0);
        value.PidFd = Fields.GetU64(source, 8);
        value.ChildTid = Fields.GetU64(source, 16);
        value.ParentTid = Fields.GetU64(source, 24);
        value.ExitSignal = Fields.GetU64(source, 32);
        value.Stack = Fields.GetU64(source, 40);
        value.StackSize = Fields.GetU64(source, 48);
        value.Tls = Fields.GetU64(source, 56);
        value.SetTid = Fields.GetU64(source, 64);
        value.SetTidSize = Fields.GetU64(source, 72);
        value.Cgroup = Fields.GetU64(source, 80);
        return Errno.Success;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Copy(ref CloneArgs value, Span<byte> destination)
    {
        Fields.PutU64(destination, 0, value.Flags);
        Fields.PutU64(destination, 8, value.PidFd);
        Fields.PutU64(destination, 16, value.ChildTid);
        Fields.PutU64(destination, 24, value.ParentTid);
        Fields.PutU64(destination, 32, value.ExitSignal);
        Fields.PutU64(destination, 40, value.Stack);
        Fields.PutU64(destination, 48, value.StackSize);
        Fields.PutU64(destination, 56, value.Tls);
        Fields.PutU64(destination, 64, value.SetTid);
        Fields.PutU64(destination, 72, value.SetTidSize);
        Fields.PutU64(destination, 80, value.Cgroup);
        Fields.ClearTail(destination, 88);
        return Errno.Success;
    }
}
