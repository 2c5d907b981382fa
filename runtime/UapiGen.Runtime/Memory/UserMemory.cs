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

    /// <summary>Whether a caller who has room for usize bytes would lose something of a reply: copy_struct_to_user's ignored_trailing (include/linux/uaccess.h, Linux 7.3).</summary>
    /// <param name="value">The reply.</param>
    /// <param name="usize">The caller's size, in bytes.</param>
    /// <param name="ksize">The reply's size in bytes, at most that of T.</param>
    /// <returns>Whether one of the bytes from usize to ksize is not zero.</returns>
    public static bool IsCut<T>(in T value, ulong usize, ulong ksize) where T : unmanaged =>
        usize < ksize && StructBytes.OfReadOnly(in value)[(int)usize..(int)ksize].ContainsAnyExcept((byte)0);
}
