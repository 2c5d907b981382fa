using System.Runtime.InteropServices;

namespace UapiGen.Linux.Memory;

/// <summary>cachestat(2), Linux 6.5: how much of a file is in the page cache (mm/filemap.c, Linux 7.3).</summary>
public static unsafe class PageCache
{
    private const string Name = "cachestat";

    /// <summary>Counts the pages of a file.</summary>
    /// <param name="file">The file, open for writing, or owned by this process's user, or one that it could open for writing.</param>
    /// <param name="offset">Where the range begins, in bytes.</param>
    /// <param name="length">How long it is, in bytes; 0 means to the end of the file.</param>
    /// <returns>The numbers of pages.</returns>
    /// <exception cref="UapiException">
    /// EBADF: the file is not open, or only as a path. EPERM: another's file that this process could not write. EOPNOTSUPP: a file of huge pages. ENOSYS: a kernel before 6.5.
    /// </exception>
    public static Cachestat GetStatistics(SafeHandle file, ulong offset = 0, ulong length = 0)
    {
        Errno error = TryGetStatistics(file, offset, length, out Cachestat statistics);
        return error == Errno.Success ? statistics : throw UapiException.ForCall(Name, error, Cause(error));
    }

    /// <summary>Counts the pages of a file, without an exception for what the kernel refuses.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where the range begins, in bytes.</param>
    /// <param name="length">How long it is, in bytes; 0 means to the end of the file.</param>
    /// <param name="statistics">The numbers of pages.</param>
    /// <returns>The kernel's errno, as <see cref="GetStatistics"/> has them; or success.</returns>
    public static Errno TryGetStatistics(SafeHandle file, ulong offset, ulong length, out Cachestat statistics)
    {
        ArgumentNullException.ThrowIfNull(file);
        using HeldDescriptor descriptor = new(file, -1);
        CachestatRange range = new() { Off = offset, Len = length };

        // Both are on this stack frame until the call has returned.
        Cachestat reply = default;
        Errno error = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Cachestat), descriptor.Argument, (nuint)(&range), (nuint)(&reply), 0).Error;
        statistics = reply;
        return error;
    }

    private static string? Cause(Errno error) => error switch
    {
        Errno.EBADF => "the handle is no open descriptor, or opened as a path only",
        Errno.EPERM => "the file is another's, and this process could not write it; open it for writing",
        Errno.EOPNOTSUPP => "the file is one of huge pages, which have no page cache",
        Errno.ENOSYS => "this kernel does not have the call (Linux 6.5), or a sandbox hides it",
        _ => null,
    };
}
