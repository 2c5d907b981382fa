namespace UapiGen.Linux.Services;

/// <summary>Which version of a struct a kernel has.</summary>
internal static class KernelVersion
{
    /// <summary>The newest version that is no larger than the kernel's struct.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="size">The kernel's size of it, in bytes.</param>
    public static int OfSize<T>(int size)
        where T : unmanaged, IUapiStruct<T>
    {
        ReadOnlySpan<int> sizes = T.Info.Sizes;
        int version = sizes.Length - 1;
        while (version > 0 && sizes[version] > size) version--;
        return version;
    }
}
