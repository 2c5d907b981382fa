namespace UapiGen;

/// <summary>Facts of the running kernel about user memory.</summary>
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
}
