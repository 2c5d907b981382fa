using System.Runtime.CompilerServices;

namespace UapiGen;

/// <summary>
/// Pages that were mapped with PROT_WRITE alone. No machine has such pages: what can be written can be read, and copy_from_user does read them.
/// process_vm_readv(2) asks for the permission that mmap was given and refuses.
/// </summary>
/// <remarks>
/// /proc/PID/mem reads any page that there is, so it may only be asked about one that /proc/PID/maps lists as writable. All this happens after a
/// fault, and nearly always ends at the first question. Nothing is allocated: whoever passes bad pointers must not make the collector work.
/// </remarks>
internal static class WriteOnlyPages
{
    /// <summary>Reads from a mapping that can be written and not read.</summary>
    /// <param name="processId">The process, or one of its threads.</param>
    /// <param name="source">Where to begin.</param>
    /// <param name="destination">How many bytes at most, and where they go.</param>
    /// <returns>How many bytes were read, up to the end of the mapping; 0 if there is no such mapping at the address.</returns>
    [SkipLocalsInit]
    public static int Read(int processId, UserAddress source, Span<byte> destination)
    {
        Span<byte> path = stackalloc byte[ProcessFiles.PathRoom];
        SyscallResult opened = LinuxCall.Open(ProcessFiles.Path(path, processId, "/mem"u8), OpenFlags.ReadOnly | OpenFlags.CloseOnExec);
        if (opened.Error != Errno.Success) return 0;

        int memory = (int)opened.Value;
        try
        {
            // A hole is one here too, and is told apart without reading a list of hundreds of mappings. The byte itself is nobody's yet.
            Span<byte> probe = stackalloc byte[1];
            if (LinuxCall.ReadAt(memory, source.Value, probe).Value != 1) return 0;

            ulong end = MemoryMap.EndOfWriteOnlyMapping(processId, source.Value);
            if (end == 0) return 0;

            int size = (int)Math.Min((ulong)destination.Length, end - source.Value);
            return (int)Math.Max(LinuxCall.ReadAt(memory, source.Value, destination[..size]).Value, 0);
        }
        finally
        {
            LinuxCall.Close(memory);
        }
    }
}
