using System.Runtime.InteropServices;

namespace UapiGen.Linux.Memory.Kernel;

/// <summary>The kernel's side of PAGEMAP_SCAN around the walk (do_pagemap_cmd, pagemap_scan_get_args and pagemap_scan_writeback_args in fs/proc/task_mmu.c, Linux 7.3).</summary>
public static class PagemapScanCommand
{
    /// <summary>Reads and checks the argument in the kernel's order, and puts in what is left to default.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="command">The command, compared as a whole.</param>
    /// <param name="user">Where the struct lies.</param>
    /// <param name="value">The argument: its end rounded up to a page, and without a limit as the largest number of pages.</param>
    /// <returns>
    /// The first that applies: EINVAL, another command; EFAULT, the struct cannot be read; EINVAL, its size field does not say 96, or a flag or category is not known, or the start
    /// begins no page; EFAULT, the range is not in user space; EINVAL, room for regions without an address; EFAULT, that room is not in user space; else success.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, uint command, UserAddress user, out PmScanArg value)
        where TMemory : struct, IUserMemory
    {
        value = default;
        if (command != PmScanArg.Command) return Errno.EINVAL;

        Errno error = PmScanArg.CopyFromUser(ref memory, user, out value);
        if (error != Errno.Success) return error;

        ulong pageMask = UserMemory.PageSize - 1;
        if ((value.Start & pageMask) != 0) return Errno.EINVAL;
        if (!memory.IsAccessOk(new UserAddress(value.Start), unchecked(value.End - value.Start))) return Errno.EFAULT;
        if (value.Vec == 0 && value.VecLen != 0) return Errno.EINVAL;
        if (value.Vec != 0 && !memory.IsAccessOk(new UserAddress(value.Vec), SizeOfRegions(value.VecLen))) return Errno.EFAULT;

        value.End = unchecked((value.End + pageMask) & ~pageMask);
        value.WalkEnd = 0;
        if (value.MaxPages == 0) value.MaxPages = ulong.MaxValue;
        return Errno.Success;
    }

    /// <summary>Tells where the walk stopped; that it cannot be told is the call's error, whatever else came of it.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="user">Where the struct lies.</param>
    /// <param name="value">The argument; a walk that says nothing came to the end.</param>
    /// <param name="result">What came of the walk: the number of regions, or an error.</param>
    /// <returns>EFAULT, or what came of the walk.</returns>
    public static SyscallResult Write<TMemory>(ref TMemory memory, UserAddress user, PmScanArg value, SyscallResult result)
        where TMemory : struct, IUserMemory
    {
        if (value.WalkEnd == 0) value.WalkEnd = value.End;
        return PmScanArg.CopyToUser(ref memory, user, ref value) == Errno.Success ? result : Errno.EFAULT;
    }

    /// <summary>size_mul: more than a u64 holds is the largest that it holds.</summary>
    private static ulong SizeOfRegions(ulong count)
    {
        ulong size = (ulong)Marshal.SizeOf<PageRegion>();
        return count > ulong.MaxValue / size ? ulong.MaxValue : count * size;
    }
}
