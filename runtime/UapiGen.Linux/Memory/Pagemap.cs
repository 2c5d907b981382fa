using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Memory;

/// <summary>/proc/PID/pagemap and its ioctl PAGEMAP_SCAN, Linux 6.7: what the pages of a process are (do_pagemap_scan in fs/proc/task_mmu.c, Linux 7.3).</summary>
public sealed unsafe class Pagemap : IDisposable
{
    private const string Name = "PAGEMAP_SCAN";
    private const int RegionsAtOnce = 512;

    private readonly SafeFileHandle _file;

    private Pagemap(SafeFileHandle file) => _file = file;

    /// <summary>Opens the pages of a process.</summary>
    /// <param name="processId">The process; 0 for this one.</param>
    /// <exception cref="UapiException">ENOENT: there is no such process. EACCES: it may not be looked into.</exception>
    public static Pagemap Open(int processId = 0)
    {
        string path = processId == 0 ? "/proc/self/pagemap" : string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/pagemap");
        Errno error = LinuxCall.Open(path, OpenFlags.ReadOnly | OpenFlags.CloseOnExec, out SafeFileHandle file);
        if (error == Errno.Success) return new Pagemap(file);

        file.Dispose();
        throw UapiException.ForCall("open", error, $"{path}: {Marshal.GetPInvokeErrorMessage((int)error)}");
    }

    /// <summary>Finds the regions of a range, asked for in portions while they are enumerated.</summary>
    /// <param name="start">The first address. It must begin a page.</param>
    /// <param name="end">The first address past the range; it is rounded up to a page.</param>
    /// <param name="scan">What counts.</param>
    /// <exception cref="UapiException">
    /// EINVAL: a category or flag that this kernel does not know, an address that begins no page, or a kernel before 6.7. EFAULT: the range is not in user space. EPERM: with
    /// <see cref="PageScanFlags.RequireTracking"/>, a mapping whose writes are not tracked. EINTR: a fatal signal.
    /// </exception>
    public IEnumerable<PageRegion> Enumerate(UserAddress start, UserAddress end, PageScan scan)
    {
        var regions = new PageRegion[RegionsAtOnce];
        for (UserAddress from = start; from.Value < end.Value;)
        {
            SyscallResult found = TryScan(from, end, in scan, regions, maximumPages: 0, out UserAddress stopped);
            if (found.Error != Errno.Success) throw UapiException.ForCall(Name, found.Error, Cause(found.Error, from, in scan));
            for (int i = 0; i < (int)found.Value; i++) yield return regions[i];

            // A scan that found room for all has walked to the end; the kernel says where it stopped.
            if (stopped.Value <= from.Value) break;
            from = stopped;
        }
    }

    /// <summary>Scans once, without an exception for what the kernel refuses. Nothing is allocated.</summary>
    /// <param name="start">The first address. It must begin a page.</param>
    /// <param name="end">The first address past the range.</param>
    /// <param name="scan">What counts.</param>
    /// <param name="regions">Where the regions go; empty where only the scan's flags matter.</param>
    /// <param name="maximumPages">The most pages to find; 0 is no limit.</param>
    /// <param name="stopped">Where the scan stopped: the end, unless it was out of room.</param>
    /// <returns>The number of regions; or the kernel's errno, as <see cref="Enumerate"/> has them.</returns>
    public SyscallResult TryScan(
        UserAddress start, UserAddress end, in PageScan scan, Span<PageRegion> regions, ulong maximumPages, out UserAddress stopped)
    {
        PmScanArg argument = scan.ToStruct();
        argument.Start = start.Value;
        argument.End = end.Value;
        argument.MaxPages = maximumPages;

        // The regions stay pinned, and the argument on this stack frame, until the call has returned.
        SyscallResult found;
        fixed (PageRegion* room = regions)
        {
            argument.Vec = (ulong)room;
            argument.VecLen = (ulong)regions.Length;
            found = LinuxCall.Ioctl(_file, PmScanArg.Command, (nuint)(&argument));
        }
        stopped = new UserAddress(argument.WalkEnd);
        return found;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file.Dispose();

    private static string? Cause(Errno error, UserAddress start, in PageScan scan)
    {
        PageCategories asked = scan.Required | scan.Excluded | scan.AnyOf | scan.Report;
        return error switch
        {
            Errno.EINVAL when start.Value % UserMemory.PageSize != 0 => $"{start} does not begin a page",
            Errno.EINVAL => $"this kernel does not know the command (Linux 6.7), or not all of {asked} and {scan.Flags}",
            Errno.EFAULT => "the range is not in user space",
            Errno.EPERM => "a mapping in the range does not track its writes; register it with userfaultfd for asynchronous write protection",
            _ => null,
        };
    }
}
