using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>What a caller does when the kernel's struct is the smaller one.</summary>
public static class Negotiation
{
    /// <summary>
    /// Whether a request can be asked again in a smaller size: the size lies between version 0 and this struct's own, and every byte past
    /// it is zero, so that nothing which was asked for is lost.
    /// </summary>
    /// <param name="value">The request.</param>
    /// <param name="size">The smaller size in bytes, as the kernel reported it.</param>
    public static bool Fits<T>(in T value, ulong size)
        where T : unmanaged, IUapiStruct<T>
    {
        UapiStructInfo info = T.Info;
        if (size < (ulong)info.Sizes[0] || size >= (ulong)info.Ksize) return false;
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value));
        return !bytes[(int)size..].ContainsAnyExcept((byte)0);
    }

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
}
