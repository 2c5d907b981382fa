using Microsoft.Win32.SafeHandles;

namespace UapiGen.Serve;

/// <summary>An address space, by the process that had it and by a descriptor that the kernel ties to it.</summary>
internal sealed class HeldAddressSpace : IDisposable
{
    private const int StatusRoom = 512;

    /// <summary>An offset that is an address of no user space: whoever reads there gets no byte, and is told whether there is anything to read from.</summary>
    private const ulong BeyondUserSpace = long.MaxValue & ~0xFFFFL;

    private readonly SafeFileHandle _memory;

    private HeldAddressSpace(int processId, SafeFileHandle memory)
    {
        ProcessId = processId;
        _memory = memory;
    }

    /// <summary>The process, as it was numbered when it had this address space.</summary>
    public int ProcessId { get; }

    /// <summary>
    /// Whether a process still has it: the kernel reads nothing, and calls it the end of the file, once all have exited or begun another program
    /// (mem_rw, fs/proc/base.c).
    /// </summary>
    public bool IsInUse
    {
        get
        {
            Span<byte> nothing = stackalloc byte[1];
            return LinuxCall.ReadAt(_memory, BeyondUserSpace, nothing) is not { Error: Errno.Success, Value: 0 };
        }
    }

    /// <summary>A thread's address space; null if the thread is gone, or may not be looked at.</summary>
    public static HeldAddressSpace? Of(int threadId)
    {
        // By the thread and not the process: its first thread, whose number it has, may have ended.
        Span<byte> path = stackalloc byte[ProcFile.PathRoom];
        SyscallResult opened = LinuxCall.Open(ProcFile.Path(path, (uint)threadId, "/mem"u8), OpenFlags.ReadOnly | OpenFlags.CloseOnExec);
        if (opened.Error != Errno.Success) return null;

        SafeFileHandle memory = new((nint)opened.Value, ownsHandle: true);
        if (ProcessOf(threadId) is { } process) return new HeldAddressSpace(process, memory);

        memory.Dispose();
        return null;
    }

    /// <summary>The process that a thread belongs to, its thread group; null if the thread is gone.</summary>
    public static int? ProcessOf(int threadId)
    {
        Span<byte> path = stackalloc byte[ProcFile.PathRoom];
        Span<byte> status = stackalloc byte[StatusRoom];
        SyscallResult length = ProcFile.Read(ProcFile.Path(path, (uint)threadId, "/status"u8), status);
        return length.Error == Errno.Success ? (int?)ProcFile.Number(status[..(int)length.Value], "\nTgid:"u8, radix: 10) : null;
    }

    public void Dispose() => _memory.Dispose();
}
