namespace UapiGen.Serve;

/// <summary>Which system calls a service wants to be asked about, by whatever calling convention. All others never leave the kernel, and run at full speed.</summary>
public readonly record struct SyscallClaim
{
    private SyscallClaim(SyscallName name, IoctlClaim? command)
    {
        Name = name;
        Command = command;
    }

    /// <summary>Every call of a name.</summary>
    /// <param name="name">The call.</param>
    public SyscallClaim(SyscallName name)
        : this(name, null)
    {
    }

    /// <summary>The call.</summary>
    public SyscallName Name { get; }

    /// <summary>Of ioctl(2), the command that is meant; null stands for every call of the name.</summary>
    public IoctlClaim? Command { get; }

    /// <summary>The calls of ioctl(2) with a command, and perhaps an argument.</summary>
    /// <param name="command">The command.</param>
    public static SyscallClaim Ioctl(IoctlClaim command) => new(SyscallName.Ioctl, command);

    /// <summary>Whether a call is one of those that are meant.</summary>
    /// <param name="call">The call.</param>
    public bool Covers(in SystemCall call)
    {
        if (!call.Is(Name)) return false;
        return Command is not { } command || (command.Command == call.UnsignedInt(1) && (command.Argument ?? call.Argument(2)) == call.Argument(2));
    }
}
