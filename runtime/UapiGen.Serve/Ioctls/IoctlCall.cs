namespace UapiGen.Serve;

/// <summary>An ioctl(2) that waits for its answer: the numbers that the caller passed, in registers that nobody can change any more.</summary>
public readonly struct IoctlCall
{
    /// <summary>The ioctl(2) that a call is.</summary>
    /// <param name="call">The call. Of any other than ioctl(2) the arguments are taken as if it were one.</param>
    public IoctlCall(in SystemCall call)
    {
        ThreadId = call.ThreadId;
        AuditArchitecture = call.AuditArchitecture;
        Descriptor = call.UnsignedInt(0);
        Command = call.UnsignedInt(1);
        Argument = call.Argument(2);
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
