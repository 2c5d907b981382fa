namespace UapiGen;

public static partial class Negotiation
{
    /// <summary>
    /// Whether a request can be asked again in a smaller size: the size lies between version 0 and this struct's own, and every byte past
    /// it is zero, so that nothing which was asked for is lost.
    /// </summary>
    /// <param name="value">The request.</param>
    /// <param name="size">The smaller size in bytes, as the kernel reported it.</param>
    public static bool Fits<T>(in T value, ulong size)
        where T : unmanaged, IUapiStruct<T> =>
        IsSmaller<T>(size) && !StructBytes.OfReadOnly(in value)[(int)size..].ContainsAnyExcept((byte)0);

    /// <summary>Whether a request can be asked again in the size of an older version.</summary>
    /// <param name="value">The request.</param>
    /// <param name="version">The version's number; below 0 there is none.</param>
    /// <param name="size">The version's size in bytes.</param>
    public static bool Fits<T>(in T value, int version, out int size)
        where T : unmanaged, IUapiStruct<T>
    {
        size = version < 0 ? 0 : T.Info.Sizes[version];
        return version >= 0 && Fits(in value, (ulong)size);
    }

    /// <summary>The size that a kernel wrote into the size field, when it is one that a smaller struct can have; else 0.</summary>
    internal static int KernelSize<T>(in T reply)
        where T : unmanaged, IUapiStruct<T>
    {
        if (T.Info.SizeFieldOffset < 0) return 0;
        ulong size = FieldBits.Read(StructBytes.OfReadOnly(in reply).Slice(T.Info.SizeFieldOffset, T.Info.SizeFieldWidth)) ?? 0;
        return IsSmaller<T>(size) ? (int)size : 0;
    }

    private static bool IsSmaller<T>(ulong size)
        where T : unmanaged, IUapiStruct<T> => size >= (ulong)T.Info.Sizes[0] && size < (ulong)T.Info.Ksize;
}
