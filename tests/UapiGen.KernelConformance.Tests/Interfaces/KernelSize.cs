using System.Runtime.InteropServices;

namespace UapiGen.KernelConformance.Interfaces;

/// <summary>The sizes of a struct, and which of its versions the running kernel has.</summary>
internal static class KernelSize
{
    /// <summary>The version that a size belongs to.</summary>
    /// <param name="size">The kernel's own size of the struct.</param>
    /// <exception cref="NotHereException">The struct has no version of that size: the kernel is newer than the declaration.</exception>
    public static int ToVersion<T>(int size)
        where T : unmanaged, IUapiStruct<T>
    {
        int version = T.Info.Sizes.IndexOf(size);
        return version >= 0 ? version : throw new NotHereException($"this kernel's struct {T.Info.CName} has {size} bytes, which no declared version has");
    }

    /// <summary>All sizes of a struct that were published.</summary>
    public static int[] Published<T>()
        where T : unmanaged, IUapiStruct<T> => T.Info.Sizes.ToArray();

    /// <summary>The size that a kernel writes back when it is asked with one byte.</summary>
    /// <param name="offset">Where the size field lies.</param>
    /// <param name="ask">Makes the call, with the struct's address.</param>
    public static unsafe int FromWriteBack(int offset, Func<ulong, SyscallResult> ask)
    {
        Span<byte> bytes = stackalloc byte[256];
        bytes.Clear();
        bytes[offset] = 1;
        fixed (byte* address = bytes)
        {
            SyscallResult refused = ask((ulong)address);
            if (refused.Error != Errno.E2BIG) throw new NotHereException($"a struct of one byte gets {refused.Error}");
            return MemoryMarshal.Read<int>(bytes[offset..]);
        }
    }
}
