namespace UapiGen.Serve;

/// <summary>An ioctl(2) that waits for its answer: the numbers that the caller passed, in registers that nobody can change any more.</summary>
public readonly struct IoctlCall
{
    internal IoctlCall(in SeccompNotif notification)
    {
        ThreadId = (int)notification.Pid;
        AuditArchitecture = notification.Data.Arch;
        Descriptor = (uint)notification.Data.Args[0];
        Command = (uint)notification.Data.Args[1];
        Argument = CallingConvention.IsNarrowCall(in notification.Data) ? (uint)notification.Data.Args[2] : notification.Data.Args[2];
    }

    /// <summary>The calling thread's id (gettid), which is the process's id for its first thread; 0 if it cannot be seen from this pid namespace.</summary>
    public int ThreadId { get; }

    /// <summary>The calling convention, an AUDIT_ARCH value: a 32-bit program may lay its struct out differently.</summary>
    public uint AuditArchitecture { get; }

    /// <summary>The first argument: the number of the caller's descriptor, open or not.</summary>
    public uint Descriptor { get; }

    /// <summary>The second argument: the command, as the kernel takes it.</summary>
    public uint Command { get; }

    /// <summary>The third argument: a number, or the address of a struct. Of a 32-bit caller's only the low half counts.</summary>
    public ulong Argument { get; }
}
