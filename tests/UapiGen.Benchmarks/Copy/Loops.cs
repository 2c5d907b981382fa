using System.Runtime.CompilerServices;

namespace UapiGen.Benchmarks.Copy;

/// <summary>The loops that are timed. Each way is a type argument, so that the call in the loop is a direct one.</summary>
internal static unsafe class Loops
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno In<TWay, T>(ReadOnlySpan<byte> source, ref T value, long calls) where TWay : struct, ICopyIn<T>
    {
        Errno error = Errno.Success;
        while (calls-- > 0) error |= TWay.Copy(source, ref value);
        return error;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno Out<TWay, T>(ref T value, Span<byte> destination, long calls) where TWay : struct, ICopyOut<T>
    {
        Errno error = Errno.Success;
        while (calls-- > 0) error |= TWay.Copy(ref value, destination);
        return error;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno InFromUser<TWay, T>(ref BufferMemory memory, UserAddress user, ulong usize, ref T value, long calls)
        where TWay : struct, IUserCopyIn<T>
        where T : unmanaged
    {
        Errno error = Errno.Success;
        while (calls-- > 0) error |= TWay.In(ref memory, user, usize, ref value);
        return error;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Errno OutToUser<TWay, T>(ref BufferMemory memory, UserAddress user, ulong usize, ref T value, long calls)
        where TWay : struct, IUserCopies<T>
        where T : unmanaged
    {
        Errno error = Errno.Success;
        while (calls-- > 0) error |= TWay.Out(ref memory, user, usize, ref value);
        return error;
    }
}
