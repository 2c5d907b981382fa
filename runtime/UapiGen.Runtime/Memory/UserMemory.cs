namespace UapiGen;

/// <summary>Facts of the running kernel about user memory, and of what was copied from there.</summary>
public static class UserMemory
{
    /// <summary>
    /// The kernel's PAGE_SIZE in bytes, asked when the process started: 4,096 on x86, up to 65,536 on arm64 and powerpc. It is the cap of most extensible structs, so no constant can stand for it.
    /// </summary>
    public static readonly ulong PageSize = (ulong)Environment.SystemPageSize;

    /// <summary>
    /// The kernel's TASK_SIZE_MAX: the first address that no user range may include. A range that ends there is still good (access_ok,
    /// include/asm-generic/access_ok.h).
    /// </summary>
    public static readonly ulong AddressLimit = TaskSize.OfRunningKernel();

    /// <summary>Whether some bytes of a struct are all zero: what is demanded of reserved room that is an array, whatever its elements are.</summary>
    /// <param name="value">The struct.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="size">How many.</param>
    public static bool IsZero<T>(in T value, int offset, int size) where T : unmanaged =>
        !StructBytes.OfReadOnly(in value).Slice(offset, size).ContainsAnyExcept((byte)0);
}
